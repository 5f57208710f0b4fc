/**
 * `npm run search:eval -- [--set queries|unseen|unseen-2|all] [--misses]`: measures how well search answers the
 * judged queries of `tests/search/`, beside plain Pagefind on the same clauses. It runs in Node, on the texts
 * as they are now: a test holds that the built site gives the same order in a browser.
 * Exits with 1 where a figure is under its threshold. `--misses` lists the queries answered badly; those
 * of `unseen.yaml` only with `--set unseen`, so that search is not tuned to them.
 */
import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { evaluate } from './evaluate-search/evaluate.ts';

const options = {
  set: { type: 'string', default: 'all' },
  misses: { type: 'boolean', default: false },
} as const;

await command('search:eval -- [--set queries|unseen|unseen-2|all] [--misses]', () => {
  const { set, misses } = parseArgs({ options }).values;
  return evaluate(set, misses);
});
