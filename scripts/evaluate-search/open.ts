/** Opens the two searches that are compared: the site's, and plain Pagefind on the same pages. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium, launchArguments } from '../../src/editions/pdf/chromium.mjs';
import type { JudgedQuery } from '../../src/search/evaluation/judged-query.ts';
import { measure } from '../../src/search/evaluation/measures.ts';
import { makePlainIndex, openPlainPagefind } from '../../src/search/evaluation/plain-pagefind.ts';
import type { Trial } from '../../src/search/evaluation/report.ts';
import { openSiteSearch } from '../../src/search/evaluation/site-search.ts';
import { startServer } from '../serve/static-server.ts';

const plainFolder = fileURLToPath(new URL('../../.cache/plain-pagefind/', import.meta.url));

/**
 * Opens both searches in one browser, runs a function with them, and closes all again.
 *
 * @param dist folder of the built site
 * @param clauses eIds by path of their page
 */
export async function withSearches(
  dist: string,
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
