// `npm run bench`: cost of the site to build, to load and to search. `--skip-build` measures dist/ as it is.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { measureBuilds } from './bench/build-cost.ts';
import { measureFilters } from './bench/filter-cost.ts';
import { heaviestClause } from './bench/heaviest-clause.ts';
import { pageKinds } from './bench/page-kinds.ts';
import { weighPage } from './bench/page-weight.ts';
import { measurePaint, slowPhone } from './bench/paint.ts';
import {
  buildReport,
  filterReport,
  firstSearchReport,
  keyReport,
  paintReport,
  weightReport,
} from './bench/report.ts';
import type { Painted, Weighed } from './bench/report.ts';
import { measureFirstSearch, measureKeys } from './bench/search-cost.ts';
import type { FirstSearch } from './bench/search-cost.ts';
import { findChromium, launchArguments } from '../src/editions/pdf/chromium.mjs';
import { startServer } from './serve/static-server.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../dist/', import.meta.url));
const builds = 3;
const paints = 5;
const searches = 5;

try {
  await bench(process.argv.includes('--skip-build'));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function bench(skipBuild: boolean): Promise<void> {
  if (!skipBuild) console.log(buildReport(await measureBuilds(project, builds)));
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium was found: give the path of one in CHROMIUM_PATH.');
  }
  const server = await startServer({ root, basePath: '/', port: 0 });
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  try {
    const heaviest = heaviestClause(root);
    console.log(weightReport(await weighKinds(browser, server.url, heaviest)));
    const clauses = pageKinds(heaviest).filter((kind) => kind.isClause);
    const painted: Painted[] = [];
    for (const kind of clauses) painted.push(await paint(browser, server.url, kind));
    console.log(paintReport(painted, slowPhone));
    const concordance = new URL('./concordance/', server.url).href;
    console.log(filterReport(await measureFilters(browser, concordance, slowPhone.cpuSlowdown), slowPhone));
    const clause = new URL('./dialogue-2024/4/66/', server.url).href;
    console.log(firstSearchReport(await searchFirst(browser, clause), slowPhone));
    console.log(keyReport(await measureKeys(browser, clause, slowPhone), slowPhone));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function weighKinds(browser: Browser, site: string, heaviest: string): Promise<Weighed[]> {
  const weighed: Weighed[] = [];
  for (const kind of pageKinds(heaviest)) {
    // A new context has an empty cache.
    const context = await browser.newContext();
    const weight = await weighPage(await context.newPage(), new URL(`.${kind.path}`, site).href);
    await context.close();
    weighed.push({ kind, bytes: weight.bytes, requests: weight.requests.length });
  }
  return weighed;
}

async function paint(browser: Browser, site: string, kind: Painted['kind']): Promise<Painted> {
  const url = new URL(`.${kind.path}`, site).href;
  // Open it once unmeasured, so that the server has the compressed files ready.
  await measurePaint(browser, url, slowPhone);
  const runs: Painted['runs'] = [];
  for (let run = 0; run < paints; run += 1) runs.push(await measurePaint(browser, url, slowPhone));
  return { kind, runs };
}

async function searchFirst(browser: Browser, url: string): Promise<FirstSearch[]> {
  const runs: FirstSearch[] = [];
  for (let run = 0; run < searches; run += 1) runs.push(await measureFirstSearch(browser, url, slowPhone));
  return runs;
}
