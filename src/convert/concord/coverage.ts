/** Check that every clause of the instruments compared has a state. */
import type { NoveltiesFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { States } from './states.ts';
import type { Place } from '../../edition/lookups.ts';

/**
 * Reports the clauses without a state in each instrument where some clause has one.
 *
 * @param novelties where clauses of the newer text are reported; without such a file, in the folder
 * @param folder of the concordance, for diagnostics
 */
export function checkCoverage(
  { examined, tied, alone }: States,
  novelties: readonly YamlFile<NoveltiesFile>[],
  clauses: ReadonlyMap<string, Place>,
  folder: string,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const older = instrumentsOf(examined.keys(), clauses);
  const newer = instrumentsOf([...tied.keys(), ...alone.keys()], clauses);
  const nowhere = { file: folder, line: 1, column: 1 };
  const listed = novelties[0]?.placeOf(['novelties']) ?? nowhere;
  for (const [eId, { instrument }] of clauses) {
    if (older.has(instrument.id) && !examined.has(eId)) {
      diagnostics.push(
        errorAt(nowhere, 'no-state', `${eId} was not examined`, `add a file for it to ${folder}`),
      );
    }
    if (newer.has(instrument.id) && !tied.has(eId) && !alone.has(eId)) {
      diagnostics.push(
        errorAt(
          listed,
          'no-state',
          `${eId} is in no correspondence and no novelty`,
          'examine it and add it to one or the other',
        ),
      );
    }
  }
  return diagnostics;
}

/** The instruments of some clauses, by id. */
function instrumentsOf(eIds: Iterable<string>, clauses: ReadonlyMap<string, Place>): Set<string> {
  return new Set([...eIds].flatMap((eId) => clauses.get(eId)?.instrument.id ?? []));
}
