/** What readers come for is one or two taps away: by pointer, by touch, by keyboard, and without scripts. */
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { answered } from '../search/search-page.ts';
import { openBrowser, widths } from './browser.ts';
import { addressOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const phone = { viewport: { width: 390, height: 844 } };

const readers: {
  name: string;
  context: BrowserContextOptions;
  act: (page: Page, name: RegExp) => Promise<void>;
}[] = [
  { name: 'pointer', context: { viewport: widths.desk }, act: (page, name) => linkOf(page, name).click() },
  { name: 'touch', context: { ...phone, hasTouch: true }, act: (page, name) => linkOf(page, name).tap() },
  {
    name: 'keyboard',
    context: { viewport: widths.desk },
    act: async (page, name) => {
      await linkOf(page, name).focus();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'no scripts',
    context: { ...phone, javaScriptEnabled: false },
    act: (page, name) => linkOf(page, name).click(),
  },
];

/** The first visible link of the main part with a name. */
function linkOf(page: Page, name: RegExp) {
  return page.locator('main').getByRole('link', { name }).filter({ visible: true }).first();
}

describe.each(readers)('by $name', ({ context, act }) => {
  async function visit(path: string, run: (page: Page) => Promise<void>): Promise<void> {
    const own = await browser.newContext(context);
    const page = await own.newPage();
    await page.goto(addressOf(site, path));
    await run(page);
    await own.close();
  }
  const pathOf = (page: Page) => new URL(page.url()).pathname;

  test('from home to what corresponds to commitment iii', async () => {
    await visit('/', async (page) => {
      await act(page, /^La concordance entière$/);
      await page.waitForURL(addressOf(site, '/concordance/'));
      await act(page, /Accord d’Alger\s*: application/);
      await page.waitForURL(addressOf(site, '/concordance/oci-2016/iii/'));
      expect(await page.locator('h1').innerText()).toMatch(
        /^Que dit le texte de\s2024 sur l’application de l’accord d’Alger/,
      );
    });
  });

  test.each([
    ['/oci-2016/vi/', '/concordance/oci-2016/vi/'],
    ['/dialogue-2024/1/12/', '/concordance/'],
  ])('from the clause %s to its side-by-side reading', async (from, to) => {
    await visit(from, async (page) => {
      await act(page, /^Lire en regard$/);
      await page.waitForURL((url) => url.pathname.startsWith('/concordance/'));
      expect(pathOf(page).startsWith(to)).toBe(true);
    });
  });
});

test('from a search result to its ties', async () => {
  const page = await browser.newPage(phone);
  await page.goto(addressOf(site, '/recherche/?q=autorité de l’Etat'));
  await answered(page, 'autorité de l’Etat');
  await page
    .locator('[data-results]')
    .getByRole('link', { name: /correspondance/ })
    .first()
    .click();
  await page.waitForURL(/#correspondances$/);
  const top = await page.locator('#correspondances').evaluate((place) => place.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(200);
  await page.close();
});
