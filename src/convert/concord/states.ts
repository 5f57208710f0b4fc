/** States of clauses: examined (older texts), in correspondence or a novelty (newer texts). */
import type { CommitmentFile, NoveltiesFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic, type FilePlace, type Hint } from '../../model/diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Place } from '../../edition/lookups.ts';

/** Where each state is given, by eId. A wrong direction or an unknown id gives no state. */
export interface States {
  /** Clauses of older texts that have a file of their own. */
  examined: Map<string, FilePlace>;
  /** Clauses of newer texts that a correspondence leads to. */
  tied: Map<string, FilePlace>;
  /** Clauses of newer texts without antecedent: novelties. */
  alone: Map<string, FilePlace>;
}

type Clauses = ReadonlyMap<string, Place>;

/**
 * The states of all clauses, with a diagnostic for each that has two or one its date excludes.
 *
 * @param files files of correspondences, one for each clause of the older text
 * @param novelties files of novelties
 */
export function statesOf(
  files: readonly YamlFile<CommitmentFile>[],
  novelties: readonly YamlFile<NoveltiesFile>[],
  clauses: Clauses,
): States & { diagnostics: Diagnostic[] } {
  const states: States = { examined: new Map(), tied: new Map(), alone: new Map() };
  const diagnostics = [
    ...files.flatMap((yaml) => examine(yaml, states, clauses)),
    ...novelties.flatMap((yaml) => listAlone(yaml, states, clauses)),
  ];
  return { ...states, diagnostics };
}

/** Adds the clause one file examines and those it ties. `tiesOf` reports unknown ids. */
function examine(yaml: YamlFile<CommitmentFile>, { examined, tied }: States, clauses: Clauses): Diagnostic[] {
  const { provision, correspondences } = yaml.value;
  const date = dateOf(provision, clauses);
  if (date === undefined) return [];
  const place = yaml.placeOf(['provision']);
  if ([...clauses.values()].every(({ instrument }) => instrument.description.date <= date)) {
    return [
      errorAt(
        place,
        'wrong-direction',
        `no text is newer than that of ${provision}`,
        'write what ties it in the files of the older text',
      ),
    ];
  }
  for (const [index, { to }] of correspondences.entries()) {
    if (date < (dateOf(to, clauses) ?? '') && !tied.has(to))
      tied.set(to, yaml.placeOf(['correspondences', index, 'to']));
  }
  const other = examined.get(provision);
  if (other !== undefined)
    return [
      errorAt(place, 'two-states', `${provision} has the file ${other.file} already`, 'join the two files'),
    ];
  examined.set(provision, place);
  return [];
}

/** Adds the clauses that one file lists as novelties. */
function listAlone(
  yaml: YamlFile<NoveltiesFile>,
  { examined, tied, alone }: States,
  clauses: Clauses,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const oldest = [...examined.keys()].flatMap((eId) => dateOf(eId, clauses) ?? []).sort()[0] ?? '';
  for (const [index, { provisions }] of yaml.value.novelties.entries()) {
    for (const [position, eId] of provisions.entries()) {
      const place = yaml.placeOf(['novelties', index, 'provisions', position]);
      const fail = (rule: string, message: string, hint: Hint) =>
        diagnostics.push(errorAt(place, rule, message, hint));
      const date = dateOf(eId, clauses);
      const tie = tied.get(eId);
      const before = alone.get(eId);
      if (date === undefined)
        fail('unknown-id', `no clause has the id ${eId}`, didYouMean(eId, clauses.keys()));
      else if (date <= oldest)
        fail(
          'wrong-direction',
          `${eId} is of a text that is compared with none older`,
          'list a clause of the newer text; an undertaking without echo is a silence',
        );
      else if (before !== undefined)
        fail('two-states', `${eId} is a novelty twice`, `it stands on line ${before.line} already`);
      else {
        if (tie !== undefined)
          fail(
            'two-states',
            `${eId} is a novelty and in correspondence`,
            `remove it here, or at ${tie.file}:${tie.line}`,
          );
        alone.set(eId, place);
      }
    }
  }
  return diagnostics;
}

function dateOf(eId: string, clauses: Clauses): string | undefined {
  return clauses.get(eId)?.instrument.description.date;
}
