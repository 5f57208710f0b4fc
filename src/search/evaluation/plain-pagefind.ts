/** Plain Pagefind, for comparison: its defaults, on the site's pages as they are. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright';
import type { Ask } from './site-search.ts';

/** The part of Pagefind's browser interface used here. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const BLANK_PAGE = '<!doctype html><html lang="fr"><title>Pagefind</title>';

/**
 * Makes Pagefind's index of a built site, and a blank page to load it in.
 *
 * @param dist the folder of the built site
 * @param folder where index and page go; emptied first
 * @throws Error with all that Pagefind reports
 */
export async function makePlainIndex(dist: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), BLANK_PAGE);
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`Pagefind could not index ${dist}: ${faults.join('; ')}`);
}

/**
 * Opens Pagefind in the blank page. Pages found that are no clause are left out, since the site's
 * own search shows clauses alone.
 *
 * @param address of the blank page of `makePlainIndex`, served
 * @param eIds eIds of clauses, by path of their page
 */
export async function openPlainPagefind(
  browser: Browser,
  address: string,
  eIds: ReadonlyMap<string, string>,
): Promise<Ask> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const pagefind = await page.evaluateHandle<Pagefind>('import("./pagefind/pagefind.js")');
  return async (query) => {
    const paths = await pagefind.evaluate(async ({ search }, words) => {
      const { results } = await search(words);
      return Promise.all(results.map(async (result) => (await result.data()).url));
    }, query);
    return paths.flatMap((path) => eIds.get(path) ?? []);
  };
}
