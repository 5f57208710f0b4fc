/** What the charts of a comparison find, each in a sentence: their headings. */
import { columnOf, comparedColumns } from '../edition/columns.ts';
import { clearOnes, type Pair } from '../edition/concordance.ts';
import type { Correspondence } from '../model/concordance.ts';
import type { Edition } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import { columnParts } from './chart-names.ts';
import { nounsOf } from './pair.ts';

const chartsWords = words('charts');

/** How many newer clauses have no tie. */
export function stripsFindingOf(pair: Pair): string {
  return chartsWords.stripsFinding(
    blanksOf(pair, pair.correspondences),
    pair.newerClauses.length,
    nounsOf(pair),
  );
}

/** How many newer clauses are without a tick in the strips: of strong and clear ties alone, and of all. */
export function stripNotesOf(pair: Pair): { note: string; noteOfAll: string } {
  const all = blanksOf(pair, pair.correspondences);
  const clear = blanksOf(pair, clearOnes(pair.correspondences));
  const noteOfAll = chartsWords.stripsBlank(all, nounsOf(pair));
  return {
    noteOfAll,
    note: clear === all ? noteOfAll : chartsWords.stripsBlankClear(clear, all, nounsOf(pair)),
  };
}

function blanksOf({ newerClauses }: Pair, ties: readonly Correspondence[]): number {
  const tied = new Set(ties.map(({ to }) => to));
  return newerClauses.filter(({ eId }) => !tied.has(eId)).length;
}

/** The column with more strong and clear ties than any other, or how many there are where two are even. */
export function flowFindingOf(edition: Edition, pair: Pair): string {
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
