// Time a search takes on a slow phone: the wait for the first answer, and the work of each later key.
import type { Browser, Page } from 'playwright';
import { mainThreadTime } from './main-thread.ts';
import { slowDown, type Profile } from './paint.ts';

/** The wait from the first key, in milliseconds. */
export interface FirstSearch {
  /** Until the first clause is offered. */
  offered: number;
  /** Until the whole index has answered. */
  settled: number;
}

/** A key and its main-thread time until its answer shows, in milliseconds on the slowed processor. */
export interface KeyCost {
  /** The field's value after it. */
  written: string;
  ms: number;
}

/** Typed letter by letter: a subject, a slip, a name, a phrase, a number, and words not in the texts. */
const QUERIES = [
  'sécurité des frontières',
  'terorisme',
  'Tombouctou',
  '"forces armées"',
  '4.66',
  'internet',
  'zones humides football',
];

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

/**
 * Types queries letter by letter into the search field of a page, search already loaded. Of the
 * profile only processor and window count.
 */
export async function measureKeys(browser: Browser, url: string, profile: Profile): Promise<KeyCost[]> {
  const context = await browser.newContext({ viewport: profile.viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(typeFirst, FIRST);
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
  const costs: KeyCost[] = [];
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length += 1) {
      const written = query.slice(0, length);
      if (written.endsWith(' ')) continue;
      costs.push({ written, ms: await mainThreadTime(session, () => write(page, written)) });
    }
  }
  await context.close();
  return costs;
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
    const watch = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => target instanceof Element && target.matches('[role=listbox]')))
        return;
      if (document.querySelector('[role=option][data-clause]') === null) return;
      const now = performance.now() - start;
      // The list is filled twice: by the words of the texts, then with Pagefind's index.
      if (offered === 0) {
        offered = now;
        return;
      }
      watch.disconnect();
      clearTimeout(late);
      resolve({ offered, settled: now });
    });
    watch.observe(field.form, { childList: true, subtree: true });
  });
}

function write(page: Page, words: string): Promise<void> {
  return page.evaluate(
    (written) =>
      new Promise<void>((resolve, reject) => {
        const field = document.activeElement;
        if (!(field instanceof HTMLInputElement))
          return reject(new Error('The search field lost the focus.'));
        field.value = written;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
    words,
  );
}
