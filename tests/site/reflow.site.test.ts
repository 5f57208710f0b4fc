/** No page scrolls sideways: at 400 % zoom (320 px), or with text at twice its size. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { open, openBrowser, widths } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');

/** Elements wider than the window; none where the page does not scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth && scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return [
      `${scrollWidth} px`,
      ...wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`),
    ];
  });
}

/** Elements whose text is cut off where it cannot be scrolled to. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(.unseen)')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        return hides && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

describe('at 320 pixels', () => {
  test.each(pageKinds)('$kind', async ({ path }) => {
    const page = await browser.newPage({ viewport: widths.phone });
    await open(page, addressOf(site, path));
    const found = [await tooWide(page), await cutOff(page)];
    await page.close();
    expect(found).toEqual([[], []]);
  });
});

describe('at 1280 pixels with text at twice its size', () => {
  test.each(pageKinds)('$kind', async ({ path }) => {
    const page = await browser.newPage({ viewport: widths.desk });
    await open(page, addressOf(site, path));
    const textSizes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main p, main li, main a')].map((element) =>
          parseFloat(getComputedStyle(element).fontSize),
        ),
      );
    const before = await textSizes();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const after = await textSizes();
    const found = [await tooWide(page), await cutOff(page)];
    await page.close();
    expect(found).toEqual([[], []]);
    expect(after.filter((size, index) => size < 1.99 * (before[index] ?? 0))).toEqual([]);
    expect(before.length).toBeGreaterThan(3);
  });
});
