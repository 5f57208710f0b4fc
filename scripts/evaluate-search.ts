/**
 * `npm run search:eval -- [--set queries|unseen|all] [--misses]`: measures how well the search of the
 * built site answers the judged queries of `tests/search/`, beside plain Pagefind on the same pages.
 * Exits with 1 where a figure is under its threshold. `--misses` lists the queries answered badly; those
 * of `unseen.yaml` only with `--set unseen`, so that search is not tuned to them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { Corpus } from '../src/data/corpus.ts';
import { formatDiagnostic } from '../src/model/diagnostic.ts';
import { findChromium, launchArguments } from '../src/editions/pdf/chromium.mjs';
import { KINDS, readQueries, type JudgedQuery } from '../src/search/evaluation/judged-query.ts';
import { measure } from '../src/search/evaluation/measures.ts';
import { makePlainIndex, openPlainPagefind } from '../src/search/evaluation/plain-pagefind.ts';
import { missesOf, rowsOf, tableOf, type Row, type Trial } from '../src/search/evaluation/report.ts';
import { openSiteSearch } from '../src/search/evaluation/site-search.ts';
import { startServer } from './serve/static-server.ts';

/** Least nDCG@10 of all queries, and of the queries of each kind. */
const LEAST_OVERALL = 0.92;
const LEAST_OF_A_KIND = 0.85;
/** Queries with less nDCG@10 are listed by `--misses`. */
const MISSED_UNDER = 0.9;

/** Each set of queries and the fewest it must have of each kind. */
const SETS = [
  { name: 'queries', fewest: 9 },
  { name: 'unseen', fewest: 4 },
] as const;
type SetName = (typeof SETS)[number]['name'];

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const plainFolder = fileURLToPath(new URL('../.cache/plain-pagefind/', import.meta.url));

const options = {
  set: { type: 'string', default: 'all' },
  misses: { type: 'boolean', default: false },
} as const;

try {
  const { set, misses } = parseArgs({ options }).values;
  if (!existsSync(dist)) await import('./build.ts');
  process.exitCode = await evaluate(set, misses);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof TypeError && 'code' in error) {
    console.error('Usage: npm run search:eval -- [--set queries|unseen|all] [--misses]');
  }
  process.exitCode = 1;
}

/** @returns the exit code */
async function evaluate(set: string, misses: boolean): Promise<number> {
  const wanted = SETS.map(({ name }) => name).filter((name) => set === name || set === 'all');
  if (wanted.length === 0) throw new Error(`--set takes queries, unseen or all, not ${set}.`);
  const clauses = readClauses();
  const queries = readSets(new Set(clauses.values()));
  const trials = new Map<SetName, Trial[]>();
  await withSearches(clauses, async (ask) => {
    for (const name of wanted) {
      const asked: Trial[] = [];
      for (const judged of queries.get(name) ?? []) asked.push(await ask(judged));
      trials.set(name, asked);
    }
  });
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

/** eIds of the clauses of the built site, by path of their page. */
function readClauses(): Map<string, string> {
  const corpus = Corpus.parse(JSON.parse(readFileSync(`${dist}donnees/corpus.json`, 'utf8')));
  const provisions = corpus.instruments.flatMap((instrument) => instrument.provisions);
  return new Map(
    provisions.filter(({ kind }) => kind === 'clause').map(({ path, eId }): [string, string] => [path, eId]),
  );
}

function readSets(eIds: ReadonlySet<string>): Map<SetName, JudgedQuery[]> {
  const files = SETS.map(({ name, fewest }) => {
    const path = fileURLToPath(new URL(`../tests/search/${name}.yaml`, import.meta.url));
    return { file: relative(project, path), source: readFileSync(path, 'utf8'), fewest };
  });
  const { sets, diagnostics } = readQueries(files, eIds);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return new Map(SETS.map(({ name }, index) => [name, sets[index] ?? []]));
}

/** Opens both searches in one browser, runs a function with them, and closes all again. */
async function withSearches(
  clauses: ReadonlyMap<string, string>,
  run: (ask: (judged: JudgedQuery) => Promise<Trial>) => Promise<void>,
): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium was found: give the path of one in CHROMIUM_PATH.');
  }
  await makePlainIndex(dist, plainFolder);
  const closing: (() => Promise<void>)[] = [];
  try {
    const site = await startServer({ root: dist, basePath: process.env['BASE_PATH'] ?? '/', port: 0 });
    closing.unshift(site.close);
    const blank = await startServer({ root: plainFolder, basePath: '/', port: 0 });
    closing.unshift(blank.close);
    const browser = await chromium.launch({ executablePath, args: launchArguments });
    closing.unshift(() => browser.close());
    const askSite = await openSiteSearch(browser, site.url);
    const askPlain = await openPlainPagefind(browser, blank.url, clauses);
    await run(async (judged) => {
      const ranking = await askSite(judged.query);
      return {
        judged,
        ranking,
        ours: measure(ranking, judged.grades),
        plain: measure(await askPlain(judged.query), judged.grades),
      };
    });
  } finally {
    for (const close of closing) await close();
  }
}
