/**
 * No page of the site has a fault of layout on a phone, and none of any make a violation that axe finds; the layout test
 * looks at each kind of page at other widths.
 */
import { expect, test } from 'vitest';
import { standard, violationsOn } from './accessibility.ts';
import { openBrowser, widths } from './browser.ts';
import { layoutFaults } from './layout-faults.ts';
import { pagesOfEachMake } from './makes.ts';
import { addressOf, pagePaths, siteNamed } from './site.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const AT_ONCE = 3;

test('no page has a violation or, on a phone, a fault of layout', async () => {
  const paths = pagePaths(site);
  const firstOfMake = new Set(pagesOfEachMake(site));
  const waiting = [...paths];
  const found: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await browser.newPage({ viewport: widths.phone, colorScheme: 'light' });
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        await page.goto(addressOf(site, path), { waitUntil: 'load' });
        for (const fault of await layoutFaults(page)) found.push(`${path}: ${fault}`);
        if (!firstOfMake.has(path)) continue;
        await page.setViewportSize(widths.desk);
        for (const violation of await violationsOn(page, standard)) found.push(`${path}: ${violation}`);
        await page.setViewportSize(widths.phone);
      }
    }),
  );
  expect(found.sort()).toEqual([]);
  expect(paths.length).toBeGreaterThan(320);
  expect(firstOfMake.size).toBeGreaterThan(60);
}, 400_000);
