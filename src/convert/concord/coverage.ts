/** Check that every clause that was compared has a state. */
import type { NoveltiesFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Compared } from './comparisons.ts';
import type { States } from './states.ts';

/**
 * Reports the clauses of a comparison without a state in it.
 *
 * @param novelties where clauses of the newer text are reported; without such a file, in the folder
 * @param folder of the concordance, for diagnostics
 */
export function checkCoverage(
  { examined, tied, alone }: States,
  { comparison, older, newer }: Compared,
  novelties: readonly YamlFile<NoveltiesFile>[],
  folder: string,
): Diagnostic[] {
  const nowhere = { file: folder, line: 1, column: 1 };
  const listed = novelties[0]?.placeOf(['novelties']) ?? nowhere;
  return [
    ...[...older.keys()]
      .filter((eId) => !examined.has(eId))
      .map((eId) =>
        errorAt(
          nowhere,
          'no-state',
          `${eId} was not examined for ${comparison.newer}`,
          `add a file for it to ${folder}`,
        ),
      ),
    ...[...newer.keys()]
      .filter((eId) => !tied.has(eId) && !alone.has(eId))
      .map((eId) =>
        errorAt(
          listed,
          'no-state',
          `${eId} is in no correspondence and no novelty for ${comparison.older}`,
          'examine it and add it to one or the other',
        ),
      ),
  ];
}
