/** The search page in a browser, with what is known of the texts: for the tests of its answers. */
import type { Page } from 'playwright';
import { concordanceOf } from '../concordance/ties.ts';
import { openBrowser, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { siteNamed } from '../site/site.ts';
import { ask, shownResults, visitSearch, type ShownResult } from './search-page.ts';

export const site = siteNamed('plain');
const corpus = readCorpus(site);
export const provisions = provisionsOf(corpus);
export const clauses = provisions.filter(({ kind }) => kind === 'clause');
export const { correspondences, repetitions } = concordanceOf(site);

export const clauseOf = (eId: string) => clauses.find((clause) => clause.eId === eId);
export const isClause = ({ eId }: { eId: string }) => clauseOf(eId) !== undefined;

/** The search page, open until the last test of the file, and a way to ask it. */
export async function openAnswers(): Promise<{
  page: Page;
  resultsFor(query: string): Promise<ShownResult[]>;
}> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: widths.desk });
  await visitSearch(page, site);
  return {
    page,
    async resultsFor(query) {
      await ask(page, query);
      return shownResults(page);
    },
  };
}
