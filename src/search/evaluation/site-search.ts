/** The site's own search, used through its search page. */
import type { Browser, Page } from 'playwright';

/** Puts a query to a search; resolves with the eIds of the clauses shown, best first. */
export type Ask = (query: string) => Promise<string[]>;

/** Longest wait for an answer, loading included, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Opens the search page. Each query is written into its field, as a reader would; the answer is
 * complete when the list of results has the query in `data-answered` and is not busy.
 *
 * @param site address of the home page, with a slash at the end
 */
export async function openSiteSearch(browser: Browser, site: string): Promise<Ask> {
  const page = await browser.newPage();
  const address = new URL('./recherche/', site).href;
  await page.goto(address, { waitUntil: 'load' });
  return async (query) => {
    await page.locator('main [name=q]').fill(query);
    await answer(page, query, address);
    return page
      .locator('[data-results] [data-clause]')
      .evaluateAll((shown) => shown.map((element) => element.getAttribute('data-clause') ?? ''));
  };
}

async function answer(page: Page, query: string, address: string): Promise<void> {
  const answered = page.locator(
    `[data-results][aria-busy="false"][data-answered=${JSON.stringify(query.trim())}]`,
  );
  try {
    await answered.waitFor({ state: 'attached', timeout: PATIENCE });
  } catch (cause) {
    const expected = '[data-results] with aria-busy="false" and the query in data-answered';
    throw new Error(`${address} did not answer “${query}” in ${PATIENCE / 1000} s: expected ${expected}.`, {
      cause,
    });
  }
}
