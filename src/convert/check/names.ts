/** Checks that the clauses and divisions to which a description gives names are there. */
import { allDivisions } from '../../edition/divisions.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { levelsOf, pathInLevel } from '../../model/description-body.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Tree } from '../parse/parse.ts';
import type { YamlFile } from '../read/yaml.ts';
import { didYouMean } from '../nearest.ts';

/** Checks that what the description names is there: clauses by division and number, divisions by number. */
export function checkNames(yaml: YamlFile<InstrumentDescription>, tree: Tree): Diagnostic[] {
  const { id, clauses } = yaml.value;
  const levels = levelsOf(yaml.value);
  const eIds = tree.provisions.filter(({ kind }) => kind === 'clause').map(({ eId }) => eId);
  const divisions = allDivisions(tree);
  // A division is named by its number, or by its address where others have the same number.
  const keys = new Set(divisions.flatMap(({ eId, num }) => [num, eId.slice(id.length + 1)]));
  const unknownClauses = (['names', 'phrases'] as const).flatMap((list) =>
    Object.keys(clauses[list])
      .filter((key) => !eIds.includes(`${id}/${key}`))
      .map((key) =>
        errorAt(
          yaml.placeOf(['clauses', list, key]),
          'unknown-id',
          `no clause has the id ${id}/${key}`,
          didYouMean(`${id}/${key}`, eIds),
        ),
      ),
  );
  const unknownDivisions = levels.flatMap((rules, level) =>
    (['names', 'shortNames'] as const).flatMap((list) =>
      Object.keys(rules[list])
        .filter((key) => !keys.has(key))
        .map((key) =>
          errorAt(
            yaml.placeOf(pathInLevel(yaml.value, level, list, key)),
            'unknown-id',
            `no division has the number ${key}`,
            didYouMean(key, keys),
          ),
        ),
    ),
  );
  return [...unknownClauses, ...unknownDivisions];
}
