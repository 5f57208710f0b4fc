import type { RepetitionsFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Place } from '../../edition/lookups.ts';

/** Checks that each repetition names known clauses of one instrument, each once, and that none stands twice. */
export function checkRepetitions(
  yaml: YamlFile<RepetitionsFile>,
  clauses: ReadonlyMap<string, Place>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, number>();
  for (const [index, { provisions }] of yaml.value.repetitions.entries()) {
    const fail = (position: number, rule: string, message: string, hint: string) =>
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
    const key = provisions.toSorted().join(' ');
    const before = seen.get(key);
    if (before !== undefined) fail(0, 'duplicate-pair', 'the same group stands twice', `see line ${before}`);
    seen.set(key, yaml.placeOf(['repetitions', index]).line);
  }
  return diagnostics;
}
