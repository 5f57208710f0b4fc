/** No page of the site has a violation that axe finds, or a fault of layout on a phone; the layout test looks at each kind of page at other widths. */
import { expect, test } from 'vitest';
import { standard, violationsOn } from './accessibility.ts';
import { openBrowser, widths } from './browser.ts';
import { layoutFaults } from './layout-faults.ts';
import { addressOf, pagePaths, siteNamed } from './site.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const AT_ONCE = 3;

test('no page has a violation or, on a phone, a fault of layout', async () => {
  const paths = pagePaths(site);
  const waiting = [...paths];
  const found: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await browser.newPage({ viewport: widths.desk, colorScheme: 'light' });
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        await page.goto(addressOf(site, path), { waitUntil: 'load' });
        for (const violation of await violationsOn(page, standard)) found.push(`${path}: ${violation}`);
        await page.setViewportSize(widths.phone);
        for (const fault of await layoutFaults(page)) found.push(`${path}: ${fault}`);
        await page.setViewportSize(widths.desk);
      }
    }),
  );
  expect(found.sort()).toEqual([]);
  expect(paths.length).toBeGreaterThan(320);
}, 400_000);
