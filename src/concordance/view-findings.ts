/** What the charts of a comparison find, each in a sentence: their headings. */
import { edition } from '../components/edition.ts';
import { columnOf, comparedColumns } from '../edition/columns.ts';
import { clearOnes, type Pair } from '../edition/concordance.ts';
import { words } from '../strings/words.ts';
import { columnParts } from './chart-names.ts';
import { nounsOf } from './pair.ts';

const chartsWords = words('charts');

/** How many newer clauses have no tie. */
export function stripsFindingOf(pair: Pair): string {
  const { newerClauses, correspondences } = pair;
  const tied = new Set(correspondences.map(({ to }) => to));
  const blank = newerClauses.filter(({ eId }) => !tied.has(eId)).length;
  return chartsWords.stripsFinding(blank, newerClauses.length, nounsOf(pair));
}

/** The column with more strong and clear ties than any other, or how many there are where two are even. */
export function flowFindingOf(pair: Pair): string {
  const clear = clearOnes(pair.correspondences);
  const [most, next] = comparedColumns(pair)
    .map((column) => ({
      name: columnParts(pair.newer, column).name,
      figure: clear.filter(({ to }) => columnOf(edition, to) === column.eId).length,
    }))
    .toSorted((a, b) => b.figure - a.figure);
  return most === undefined || next === undefined || most.figure === next.figure
    ? chartsWords.flowFindingEven(clear.length, nounsOf(pair))
    : chartsWords.flowFinding(most.name, most.figure, clear.length, nounsOf(pair));
}
