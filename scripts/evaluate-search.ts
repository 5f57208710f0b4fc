/**
 * `npm run search:eval -- [--set queries|unseen|all] [--misses]`: measures how well the search of the
 * built site answers the judged queries of `tests/search/`, beside plain Pagefind on the same pages.
 * Exits with 1 where a figure is under its threshold. `--misses` lists the queries answered badly; those
 * of `unseen.yaml` only with `--set unseen`, so that search is not tuned to them.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate-search/evaluate.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const options = {
  set: { type: 'string', default: 'all' },
  misses: { type: 'boolean', default: false },
} as const;

try {
  const { set, misses } = parseArgs({ options }).values;
  if (!existsSync(dist)) await import('./build.ts');
  process.exitCode = await evaluate(dist, set, misses);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof TypeError && 'code' in error) {
    console.error('Usage: npm run search:eval -- [--set queries|unseen|all] [--misses]');
  }
  process.exitCode = 1;
}
