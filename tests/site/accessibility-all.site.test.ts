/** axe finds no violation on any page of the site. */
import { expect, test } from 'vitest';
import { standard, violationsOn } from './accessibility.ts';
import { openBrowser, widths } from './browser.ts';
import { addressOf, pagePaths, siteNamed } from './site.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const AT_ONCE = 3;

test('no page has a violation', async () => {
  const paths = pagePaths(site);
  const waiting = [...paths];
  const found: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await browser.newPage({ viewport: widths.desk, colorScheme: 'light' });
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        await page.goto(addressOf(site, path), { waitUntil: 'load' });
        for (const violation of await violationsOn(page, standard)) found.push(`${path}: ${violation}`);
      }
    }),
  );
  expect(found.sort()).toEqual([]);
  expect(paths.length).toBeGreaterThan(320);
}, 400_000);
