/**
 * No page of the site has a fault of layout on a phone, and none with an element of a make of its own a violation that
 * axe finds on a wide and light screen, with a contrast of 7:1. Other tests look at each kind of page at other widths, and in the dark.
 */
import { expect, test } from 'vitest';
import { violationsOn, withHighContrast } from './accessibility.ts';
import { openBrowser, widths } from './browser.ts';
import { layoutFaults } from './layout-faults.ts';
import { pagesOfEachMake } from './makes.ts';
import { addressOf, pagePaths, siteNamed } from './site.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const AT_ONCE = 3;

test('no page has a violation or, on a phone, a fault of layout', async () => {
  const paths = pagePaths(site);
  const looked = new Set(pagesOfEachMake(site));
  const waiting = [...paths];
  const found: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await browser.newPage({ viewport: widths.phone, colorScheme: 'light' });
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        await page.goto(addressOf(site, path), { waitUntil: 'load' });
        for (const fault of await layoutFaults(page)) found.push(`${path}: ${fault}`);
        if (!looked.has(path)) continue;
        await page.setViewportSize(widths.desk);
        for (const violation of await violationsOn(page, withHighContrast))
          found.push(`${path}: ${violation}`);
        await page.setViewportSize(widths.phone);
      }
    }),
  );
  expect(found.sort()).toEqual([]);
  expect(paths.length).toBeGreaterThan(320);
  expect(looked.size).toBeGreaterThan(40);
}, 400_000);
