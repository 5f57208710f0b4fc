/** Search asked for hostile words, or by an address that is no text. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { errorsOf, openBrowser, sharedPage } from '../site/browser.ts';
import { answered, ask, foundClauses, noticesOf, searchField, stateOf, visitSearch } from './search-page.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { emptiesCache: true });
const site = siteNamed('plain');

let page: Page;
let errors: string[];
beforeEach(async () => {
  page = await freshPage();
  errors = errorsOf(page);
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '<svg/onload=alert(1)>paix',
  'javascript:alert(1)',
  '{{7*7}} ${7*7}',
  '%3Cb%3E %E0%A4',
  "' OR 1=1 --",
  '"',
  '«',
  '”paix',
  "'",
  '\u202Eסדר paix',
  '🕊️ paix 👩‍👩‍👧',
  'pa\u0000ix \u0007\u001B[31m paix',
  'p\u0301\u0302\u0303aix'.repeat(20),
  '__proto__ constructor toString',
  '.* (paix|[a-z]+ \\',
  '***',
  '-_/#.',
  'a'.repeat(10_000),
  'paix '.repeat(2_000),
  `"${'de la '.repeat(1_500)}`,
  '/dialogue-2024/4/66/../../../../etc/passwd',
];

describe('hostile words are shown as the words they are', () => {
  test('on the search page, from its address', async () => {
    for (const query of hostile) {
      const name = query.slice(0, 30);
      await page.goto(addressOf(site, `/recherche/?q=${encodeURIComponent(query)}`), { waitUntil: 'load' });
      await answered(page, query);
      // A short compound in the name of a text is kept on one line.
      const tags = page.locator(
        ['state', 'notices', 'results'].map((part) => `[data-${part}] :not(.unbroken)`).join(),
      );
      const names = await tags.evaluateAll((all) => all.map(({ tagName }) => tagName.toLowerCase()));
      expect(
        names.filter((tag) => !['li', 'p', 'a', 'mark', 'button'].includes(tag)),
        name,
      ).toEqual([]);
      const addresses = await page
        .locator('[data-notices] a, [data-results] a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(
        addresses.filter((address) => !address.startsWith(site.url)),
        name,
      ).toEqual([]);
      expect(await searchField(page).inputValue(), name).toBe(query);
      // The query is shown as typed, cut, without invisible characters.
      const [, told = ''] = /«\u202F([^]*)\u202F»/u.exec(await stateOf(page)) ?? [];
      const plain = query
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
      const shown = told
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
      if (!name.includes('paix')) expect(shown, name).toContain(plain.slice(0, 100));
      else expect(shown.length, name).toBeGreaterThan(3);
    }
    expect(errors).toEqual([]);
  });

  test('in the field of a clause page and its list', async () => {
    await page.goto(addressOf(site, '/dialogue-2024/4/66/'), { waitUntil: 'load' });
    const field = page.locator('header input[name=q]');
    await field.focus();
    await field.pressSequentially('paix');
    await page.locator('[role=option].all').waitFor();
    const inputs = hostile.filter((query) => query.trim() !== '');
    for (const query of inputs) {
      const name = query.slice(0, 30);
      // Every answer makes a new last option: mark the old one, to wait for the next answer.
      await page.locator('[role=option].all').evaluate((option) => option.setAttribute('data-earlier', ''));
      await field.fill(query);
      await page.locator('[role=option].all:not([data-earlier])').waitFor();
      const tags = await page
        .locator('.offers *')
        .evaluateAll((all) => all.map(({ tagName }) => tagName.toLowerCase()));
      expect(
        tags.filter((tag) => !['li', 'b', 'mark'].includes(tag)),
        name,
      ).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, name).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
    expect(await page.locator('article .words').innerText()).toContain('Restaurer l’autorité');
  });

  test.each(['%E0%A4', '%', '%zz', '+++', '%00', '%F0%9F%95%8A'])(
    'and so is an address that is no text: ?q=%s',
    async (query) => {
      const response = await page.goto(addressOf(site, `/recherche/?q=${query}&theme=${query}`), {
        waitUntil: 'load',
      });
      expect(response?.status()).toBe(200);
      await page.waitForFunction(() =>
        document.querySelector('[data-results][data-answered][aria-busy=false]'),
      );
      expect(await foundClauses(page)).toEqual([]);
      expect(errors).toEqual([]);
      await ask(page, 'paix');
      expect((await foundClauses(page)).length).toBeGreaterThan(10);
    },
  );

  test('a query too long to read whole is searched by its beginning, which is said', async () => {
    await visitSearch(page, site);
    await ask(page, 'paix '.repeat(2_000));
    expect(await noticesOf(page)).toContain('La requête est longue\u202F: seul son début a été cherché.');
    expect((await foundClauses(page)).length).toBeGreaterThan(10);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
