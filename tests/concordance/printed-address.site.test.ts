/** What is printed has the address that opens it again: with its filters, with the weak correspondences it shows. */
import { expect, test } from 'vitest';
import { openBrowser } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { across, printedWords } from '../teaching/printed-words.ts';
import { openTable } from './shown-table.ts';

const site = siteNamed('plain');
const browser = await openBrowser();

/** Sheets break a long address where they like. */
const close = (words: string) => words.replaceAll(' ', '');

test('the table, filtered and whole, with what is shown in words', async () => {
  const page = await openTable(browser, '?engagement=oci-2016/ix');
  const address = `${site.publicUrl}concordance/tableau/`;
  const [sheet = ''] = await printedWords(page, across);
  expect(close(sheet)).toContain(`${address}?engagement=oci-2016/ix`);
  expect(sheet).toMatch(/\d+ correspondances? sur \d+, fortes ou nettes : ix · \p{L}/u);
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  const [all = ''] = await printedWords(page, across);
  expect(close(all)).toContain(address);
  expect(close(all)).not.toContain(`${address}?`);
  await page.close();
});

test.each(['/concordance/', '/concordance/clauses/', '/concordance/flux/'])(
  'the chart of %s with the weak correspondences, and without',
  async (path) => {
    const page = await browser.newPage();
    await page.goto(addressOf(site, path));
    const printed = async () => {
      await page.emulateMedia({ media: 'print' });
      const head = page.locator('.print-head .address');
      const after = await head.evaluate((place) => getComputedStyle(place, '::after').content);
      await page.emulateMedia({ media: 'screen' });
      return `${(await head.textContent())?.trim() ?? ''}${after.replaceAll('"', '')}`;
    };
    const address = `${site.publicUrl}${path.slice(1)}`;
    expect(await printed()).toBe(address);
    await page.getByLabel(/^Ajouter/).check();
    expect(await printed()).toBe(`${address}?force=1`);
    await page.getByLabel(/^Ajouter/).uncheck();
    expect(await printed()).toBe(address);
    await page.close();
  },
);
