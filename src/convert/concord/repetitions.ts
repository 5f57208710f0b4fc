/** Checks the repetitions that people filed: clauses of one text that ask for the same. */
import type { RepetitionsFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic, type Hint } from '../../model/diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Place } from '../../edition/lookups.ts';
import type { Compared } from './comparisons.ts';
import type { States } from './states.ts';

/** The states of clauses in one comparison. */
export type KnownStates = Pick<Compared, 'newer'> & Pick<States, 'tied'>;

/**
 * Checks that each repetition names known clauses of one instrument, each once, that none stands twice, and that its
 * clauses are all in correspondence or all without, in each comparison, unless it says why not.
 *
 * @param known states of clauses; null where some file could not be read
 */
export function checkRepetitions(
  yaml: YamlFile<RepetitionsFile>,
  clauses: ReadonlyMap<string, Place>,
  known: readonly KnownStates[] | null,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, number>();
  for (const [index, { provisions, states }] of yaml.value.repetitions.entries()) {
    const fail = (position: number, rule: string, message: string, hint: Hint) =>
      diagnostics.push(
        errorAt(yaml.placeOf(['repetitions', index, 'provisions', position]), rule, message, hint),
      );
    for (const [position, eId] of provisions.entries()) {
      const owner = clauses.get(eId)?.instrument;
      const first = clauses.get(provisions[0] ?? '')?.instrument;
      if (owner === undefined)
        fail(position, 'unknown-id', `no clause has the id ${eId}`, didYouMean(eId, clauses.keys()));
      else if (first !== undefined && owner !== first)
        fail(
          position,
          'two-instruments',
          `${eId} is of another instrument than ${provisions[0]}`,
          'a repetition stays inside one text; write a correspondence instead',
        );
      if (provisions.indexOf(eId) !== position)
        fail(position, 'duplicate-pair', `${eId} stands twice in one group`, 'remove one');
    }
    // Only clauses of the newer text are tied as wholes: in the older text each undertaking is, by itself.
    for (const { newer, tied } of states === null ? (known ?? []) : []) {
      const [one, other] = [true, false].map((isTied) =>
        provisions.find((eId) => newer.has(eId) && tied.has(eId) === isTied),
      );
      if (one !== undefined && other !== undefined)
        fail(
          provisions.indexOf(other),
          'two-states',
          `${other} is in no correspondence, and ${one}, which asks for the same, is`,
          'tie both or neither, change the degree, or say under `states` why they differ',
        );
    }
    const key = provisions.toSorted().join(' ');
    const before = seen.get(key);
    if (before !== undefined) fail(0, 'duplicate-pair', 'the same group stands twice', `see line ${before}`);
    seen.set(key, yaml.placeOf(['repetitions', index]).line);
  }
  return diagnostics;
}
