/** No page of the site has a violation that axe finds, or a fault of layout on a desk and on a phone. */
import { expect, test } from 'vitest';
import { standard, violationsOn } from './accessibility.ts';
import { openBrowser, widths } from './browser.ts';
import { layoutFaults } from './layout-faults.ts';
import { addressOf, pagePaths, siteNamed } from './site.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const AT_ONCE = 3;

test('no page has a violation or a fault of layout', async () => {
  const paths = pagePaths(site);
  const waiting = [...paths];
  const found: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await browser.newPage({ viewport: widths.desk, colorScheme: 'light' });
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        await page.goto(addressOf(site, path), { waitUntil: 'load' });
        for (const violation of await violationsOn(page, standard)) found.push(`${path}: ${violation}`);
        for (const viewport of [widths.phone, widths.desk]) {
          await page.setViewportSize(viewport);
          for (const fault of await layoutFaults(page)) found.push(`${path}: ${fault}`);
        }
      }
    }),
  );
  expect(found.sort()).toEqual([]);
  expect(paths.length).toBeGreaterThan(320);
}, 400_000);
