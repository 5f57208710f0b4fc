// Each measure of the built site, as many times as it takes.
import type { Browser } from 'playwright';
import { pageKinds, type PageKind } from './page-kinds.ts';
import { weighPage } from './page-weight.ts';
import { measurePaint, slowPhone } from './paint.ts';
import type { Painted, Weighed } from './report.ts';
import { measureFirstSearch, type FirstSearch } from './search-cost.ts';

const paints = 5;
const searches = 5;

/** Weighs a page of each kind. */
export async function weighKinds(browser: Browser, site: string, heaviest: string): Promise<Weighed[]> {
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

/** Paints the pages of clauses. */
export async function paintClauses(browser: Browser, site: string, heaviest: string): Promise<Painted[]> {
  const painted: Painted[] = [];
  for (const kind of pageKinds(heaviest).filter(({ isClause }) => isClause))
    painted.push(await paint(browser, site, kind));
  return painted;
}

async function paint(browser: Browser, site: string, kind: PageKind): Promise<Painted> {
  const url = new URL(`.${kind.path}`, site).href;
  // Open it once unmeasured, so that the server has the compressed files ready.
  await measurePaint(browser, url, slowPhone);
  const runs: Painted['runs'] = [];
  for (let run = 0; run < paints; run += 1) runs.push(await measurePaint(browser, url, slowPhone));
  return { kind, runs };
}

/** Searches from a page that has loaded nothing of search, each time anew. */
export async function searchFirst(browser: Browser, url: string): Promise<FirstSearch[]> {
  const runs: FirstSearch[] = [];
  for (let run = 0; run < searches; run += 1) runs.push(await measureFirstSearch(browser, url, slowPhone));
  return runs;
}
