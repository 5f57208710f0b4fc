/** axe finds no violation on any kind of page, narrow or wide, light or dark; all text has a contrast of 7:1. */
import { describe, expect, test } from 'vitest';
import { contrastAlone, violationsOn, withHighContrast } from './accessibility.ts';
import { open, openBrowser, sharedPage, widths } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, siteNamed } from './site.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const freshPage = sharedPage(browser);

/** Pages that scripts fill, which the test of all pages does not see. */
const filled = pageKinds.filter(({ path }) => path.includes('?'));

describe.each([
  { name: 'narrow and light', viewport: widths.phone, colorScheme: 'light', kinds: pageKinds },
  { name: 'wide and light', viewport: widths.desk, colorScheme: 'light', kinds: filled },
  { name: 'wide and dark', viewport: widths.desk, colorScheme: 'dark', kinds: pageKinds },
] as const)('$name', ({ viewport, colorScheme, kinds }) => {
  test.each(kinds)('$kind', async ({ path }) => {
    const page = await freshPage({ viewport, colorScheme });
    await open(page, addressOf(site, path));
    // Dark differs from light by colours alone, the same at every width: one width will do.
    const violations = await violationsOn(page, colorScheme === 'light' ? withHighContrast : contrastAlone);
    expect(violations).toEqual([]);
  });
});

test('a fault would be found: pale words, a small target, a button without a name', async () => {
  const page = await freshPage();
  await open(page, addressOf(site, '/dialogue-2024/4/66/'));
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.words p')?.style.setProperty('color', '#808080');
    document.querySelector('[data-appearance]')?.removeAttribute('aria-label');
    for (const link of document.querySelectorAll<HTMLElement>('.numbers a'))
      link.style.cssText = 'min-block-size: 0; block-size: 9px; line-height: 9px';
  });
  const rules = (await violationsOn(page, withHighContrast)).map((violation) => violation.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast-enhanced', 'target-size']));
});

test('the switch to dark gives the same contrast as the reader’s setting', async () => {
  // A script of the page's own beginning stays with it: this test has one for itself.
  const page = await browser.newPage({ viewport: widths.desk, colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('apparence', 'dark'));
  await open(page, addressOf(site, '/dialogue-2024/4/77/'));
  const violations = await violationsOn(page, withHighContrast);
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.close();
  expect(violations).toEqual([]);
  expect(paper).not.toBe('rgb(250, 246, 236)');
});
