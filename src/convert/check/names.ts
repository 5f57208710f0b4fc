import { allDivisions } from '../../edition/divisions.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Tree } from '../parse/parse.ts';
import type { YamlFile } from '../read/yaml.ts';
import { didYouMean } from '../nearest.ts';

/** Checks that what the description names is there: clauses by division and number, divisions by number. */
export function checkNames(yaml: YamlFile<InstrumentDescription>, tree: Tree): Diagnostic[] {
  const { id, clauses, divisions } = yaml.value;
  const eIds = tree.provisions.filter(({ kind }) => kind === 'clause').map(({ eId }) => eId);
  const nums = allDivisions(tree).map(({ num }) => num);
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
  const unknownDivisions = (['names', 'shortNames'] as const).flatMap((list) =>
    Object.keys(divisions?.[list] ?? {})
      .filter((num) => !nums.includes(num))
      .map((num) =>
        errorAt(
          yaml.placeOf(['divisions', list, num]),
          'unknown-id',
          `no division has the number ${num}`,
          didYouMean(num, nums),
        ),
      ),
  );
  return [...unknownClauses, ...unknownDivisions];
}
