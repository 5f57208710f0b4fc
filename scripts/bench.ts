// `npm run bench`: cost of the site to build, to load and to search. `--skip-build` measures dist/ as it is.
import { fileURLToPath } from 'node:url';
import { measureBuilds } from './bench/build-cost.ts';
import { measureFilters } from './bench/filter-cost.ts';
import { heaviestClause } from './bench/heaviest-clause.ts';
import { slowPhone } from './bench/paint.ts';
import * as report from './bench/report.ts';
import { paintClauses, searchFirst, weighKinds } from './bench/runs.ts';
import { fieldOfPage, fieldOfSearch, measureKeys } from './bench/key-cost.ts';
import { withSite } from './bench/site.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../dist/', import.meta.url));

try {
  if (!process.argv.includes('--skip-build'))
    console.log(report.buildReport(await measureBuilds(project, 3)));
  await withSite(root, async (browser, url) => {
    const heaviest = heaviestClause(root);
    console.log(report.weightReport(await weighKinds(browser, url, heaviest)));
    console.log(report.paintReport(await paintClauses(browser, url, heaviest), slowPhone));
    const table = new URL('./concordance/tableau/', url).href;
    const filters = await measureFilters(browser, table, slowPhone.cpuSlowdown);
    console.log(report.filterReport(filters, slowPhone));
    const clause = new URL('./dialogue-2024/4/66/', url).href;
    console.log(report.firstSearchReport(await searchFirst(browser, clause), slowPhone));
    const offered = await measureKeys(browser, clause, slowPhone, fieldOfPage);
    console.log(report.keyReport('from a clause', offered, slowPhone));
    const page = new URL('./recherche/', url).href;
    const answered = await measureKeys(browser, page, slowPhone, fieldOfSearch);
    console.log(report.keyReport('on its page', answered, slowPhone));
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
