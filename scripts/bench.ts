/**
 * `npm run bench -- [--skip-build] [--scale 10,30]`: cost of the site to build, to load and to search.
 * `--skip-build` measures dist/ as it is; `--scale` measures building and searching alone, of editions of as many times the clauses.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBuilds } from './bench/build-cost.ts';
import { measureFilters } from './bench/filter-cost.ts';
import { heaviestClause } from './bench/heaviest-clause.ts';
import { slowPhone } from './bench/paint.ts';
import * as report from './bench/report.ts';
import { paintClauses, weighKinds } from './bench/runs.ts';
import { makeLarger, measureSearch } from './bench/scale.ts';
import { withSite } from './bench/site.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../dist/', import.meta.url));
const options = { 'skip-build': { type: 'boolean' }, scale: { type: 'string' } } as const;

try {
  const { 'skip-build': isBuilt = false, scale } = parseArgs({ options }).values;
  if (scale === undefined) await measureSite(isBuilt);
  else for (const times of scalesIn(scale)) await measureLarger(times, isBuilt);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function measureSite(isBuilt: boolean): Promise<void> {
  if (!isBuilt) console.log(report.buildReport(await measureBuilds(project, 3)));
  await withSite(root, async (browser, url) => {
    const heaviest = heaviestClause(root);
    console.log(report.weightReport(await weighKinds(browser, url, heaviest)));
    console.log(report.paintReport(await paintClauses(browser, url, heaviest), slowPhone));
    const table = new URL('./concordance/tableau/', url).href;
    const filters = await measureFilters(browser, table, slowPhone.cpuSlowdown);
    console.log(report.filterReport(filters, slowPhone));
  });
  console.log(report.searchReport(await measureSearch(root), slowPhone));
}

async function measureLarger(times: number, isBuilt: boolean): Promise<void> {
  const folder = makeLarger(project, times, isBuilt);
  console.log(`${times} times the clauses\n`);
  if (!isBuilt) console.log(report.buildReport(await measureBuilds(folder, 1)));
  console.log(report.searchReport(await measureSearch(join(folder, 'dist')), slowPhone));
}

/** @throws Error where the list has anything but whole numbers above 1 */
function scalesIn(list: string): number[] {
  const scales = list.split(',').map(Number);
  if (!scales.every((times) => Number.isInteger(times) && times > 1))
    throw new Error(`--scale takes whole numbers above 1, such as 10,30, not “${list}”.`);
  return scales;
}
