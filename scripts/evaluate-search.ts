/**
 * `npm run search:eval -- [--set queries|unseen|unseen-2|all] [--misses]`: measures how well search answers the
 * judged queries of `tests/search/`, beside plain Pagefind on the same clauses. It runs in Node, on the texts
 * as they are now: a test holds that the built site gives the same order in a browser.
 * Exits with 1 where a figure is under its threshold. `--misses` lists the queries answered badly; those
 * of `unseen.yaml` only with `--set unseen`, so that search is not tuned to them.
 */
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate-search/evaluate.ts';

const options = {
  set: { type: 'string', default: 'all' },
  misses: { type: 'boolean', default: false },
} as const;

try {
  const { set, misses } = parseArgs({ options }).values;
  process.exitCode = await evaluate(set, misses);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof TypeError && 'code' in error) {
    console.error('Usage: npm run search:eval -- [--set queries|unseen|unseen-2|all] [--misses]');
  }
  process.exitCode = 1;
}
