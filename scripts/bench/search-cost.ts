// The wait for the first answer of search on a slow phone.
import type { Browser } from 'playwright';
import { slowDown, type Profile } from './paint.ts';

/** The wait from the first key, in milliseconds. */
export interface FirstSearch {
  /** Until the first clause is offered. */
  offered: number;
  /** Until the whole index has answered. */
  settled: number;
}

const FIRST = 'femmes';

/**
 * Focuses the search field of a page, with an empty cache, and enters a word at once.
 *
 * @throws Error where no clause is offered within a minute
 */
export async function measureFirstSearch(
  browser: Browser,
  url: string,
  profile: Profile,
): Promise<FirstSearch> {
  const context = await browser.newContext({ viewport: profile.viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    await slowDown(await context.newCDPSession(page), profile);
    return await page.evaluate(typeFirst, FIRST);
  } finally {
    await context.close();
  }
}

/** Runs in the page: enters a word into its visible search field and waits for both answers. */
function typeFirst(word: string): Promise<FirstSearch> {
  return new Promise((resolve, reject) => {
    const field = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')].find((one) =>
      one.checkVisibility(),
    );
    if (field?.form == null) return reject(new Error('The page has no search field.'));
    const late = setTimeout(() => reject(new Error(`No clause is offered for ${word}.`)), 60_000);
    field.focus();
    const start = performance.now();
    field.value = word;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    let offered = 0;
    const watch = new MutationObserver(() => {
      const list = field.form?.querySelector('[role=listbox]');
      if (document.querySelector('[role=option][data-clause]') === null) return;
      const now = performance.now() - start;
      if (offered === 0) offered = now;
      // The list is busy while it has the words of the texts alone.
      if (list?.ariaBusy !== 'false') return;
      watch.disconnect();
      clearTimeout(late);
      resolve({ offered, settled: now });
    });
    watch.observe(field.form, { childList: true, subtree: true, attributes: true });
  });
}
