/** What a comparison finds at a glance, in sentences counted from it. */
import { clearOnes, type Pair } from '../edition/concordance.ts';
import { words } from '../strings/words.ts';
import { rowName } from './chart-names.ts';
import { byFrequency, mostTied, pointsOf } from './counts.ts';
import { yearOf } from '../model/years.ts';

const chartsWords = words('charts');

export function questionOf({ older, newer }: Pair): string {
  return chartsWords.question(yearOf(older.description), yearOf(newer.description));
}

export function findingOf(pair: Pair): string {
  const years = { older: yearOf(pair.older.description), newer: yearOf(pair.newer.description) };
  return chartsWords.finding(years, pointsOf(pair), byFrequency(clearOnes(pair.correspondences)));
}

/** The finding, and what it leaves out. */
export function wholeFindingOf(pair: Pair): string {
  const rest = chartsWords.findingRest(pointsOf(pair));
  return rest === '' ? findingOf(pair) : `${findingOf(pair)} ${rest}.`;
}

/** The older clauses that carry more than half of the strong and clear ties. */
export function matrixFindingOf(pair: Pair): string {
  const { most, total } = mostTied(pair);
  const carried = most.reduce((sum, { figure }) => sum + figure, 0);
  const names = most.map(({ clause }) => {
    const { number, name } = rowName(pair.older, clause);
    return name === '' ? number : name;
  });
  const { many } = pair.older.description.nouns.clause;
  return chartsWords.matrixFinding(names, carried, total, many);
}
