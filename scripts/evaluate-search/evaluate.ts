/** Asks the judged queries, prints the figures and holds them to their thresholds. */
import { KINDS } from '../../src/search/evaluation/judged-query.ts';
import { missesOf, rowsOf, tableOf, type Row, type Trial } from '../../src/search/evaluation/report.ts';
import { WrongUse } from '../command.ts';
import { openSearches, readSearchWords } from './open.ts';
import { readSets, SETS, type SetName } from './queries.ts';

/** Least nDCG@10 of all queries, and of the queries of each kind. */
const LEAST_OVERALL = 0.945;
const LEAST_OF_A_KIND = 0.85;
/** Queries with less nDCG@10 are listed by `--misses`. */
const MISSED_UNDER = 0.9;

/**
 * @param set name of a set, or `all`
 * @param misses whether the queries answered badly are listed
 * @returns the exit code
 */
export async function evaluate(set: string, misses: boolean): Promise<number> {
  const wanted = SETS.map(({ name }) => name).filter((name) => set === name || set === 'all');
  if (wanted.length === 0) throw new WrongUse(`--set takes queries, unseen, unseen-2 or all, not ${set}.`);
  const words = readSearchWords();
  const queries = readSets(words.text);
  const trials = new Map<SetName, Trial[]>();
  const ask = await openSearches(words);
  for (const name of wanted) {
    const asked: Trial[] = [];
    for (const judged of queries.get(name) ?? []) asked.push(await ask(judged));
    trials.set(name, asked);
  }
  if (misses) {
    for (const [name, asked] of trials) {
      const shown = name === 'queries' || set === name;
      const lines = shown ? missesOf(asked, MISSED_UNDER) : [`Listed with --set ${name} alone.`];
      console.log([`Under ${MISSED_UNDER} of ${name}`, ...lines, ''].join('\n'));
    }
  }
  const rows = rowsOf([...trials.values()].flat(), KINDS);
  console.log(tableOf(rows));
  const low = rows.filter((row) => row.ours.ndcg < leastOf(row));
  for (const row of low) {
    console.error(
      `${row.kind}: nDCG@10 is ${row.ours.ndcg.toFixed(3)}, expected ${leastOf(row)} or more; see --misses.`,
    );
  }
  return low.length === 0 ? 0 : 1;
}

function leastOf({ kind }: Row): number {
  return kind === 'overall' ? LEAST_OVERALL : LEAST_OF_A_KIND;
}
