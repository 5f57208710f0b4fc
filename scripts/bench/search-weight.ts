// What a first search loads: bytes with gzip, and requests.
import type { Browser } from 'playwright';
import type { Field } from './key-cost.ts';
import { followTraffic, type Traffic } from './traffic.ts';

const FIRST = 'femmes';

/** Enters a word into a search field of a page that has loaded nothing of search, and waits for the answer. */
export async function weighFirstSearch(
  browser: Browser,
  url: string,
  { field, shown }: Field,
): Promise<Traffic> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const trafficOf = await followTraffic(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    return await trafficOf(async () => {
      await page.locator(field).locator('visible=true').first().focus();
      await page.keyboard.type(FIRST);
      await page.locator(shown).first().waitFor();
    });
  } finally {
    await context.close();
  }
}
