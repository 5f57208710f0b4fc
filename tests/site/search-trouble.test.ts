/** Search where things go wrong: hostile words, an index that is not needed, one that cannot be had. */
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, widths } from './browser.ts';
import { addressOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');

let page: Page;
beforeEach(async () => {
  page = await browser.newPage({ viewport: widths.desk });
});
afterEach(() => page.close());

const state = () => page.locator('[data-state]');

async function visit(search: string): Promise<void> {
  await page.goto(addressOf(site, `/recherche/${search}`), { waitUntil: 'load' });
}

describe('hostile words are shown as the words they are', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '{{7*7}} ${7*7}',
    '%3Cb%3E',
    "' OR 1=1 --",
    '\u202Eסדר',
    'a'.repeat(3000),
    '***',
    '"paix',
  ])('%.30s', async (query) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await visit(`?q=${encodeURIComponent(query)}`);
    await state().filter({ hasText: '«' }).waitFor();
    expect(await state().innerText()).toContain(query.trim().slice(0, 200));
    const tags = page.locator('[data-state] *, [data-results] *');
    const names = await tags.evaluateAll((all) => all.map(({ tagName }) => tagName.toLowerCase()));
    expect(names.filter((name) => !['li', 'p', 'a', 'mark'].includes(name))).toEqual([]);
    expect(await page.locator('main').getByRole('searchbox').inputValue()).toBe(query);
    expect(errors).toEqual([]);
  });
});

describe('the index', () => {
  test('is asked for only when the reader turns to search', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });
    for (const path of ['/', '/dialogue-2024/4/66/', '/recherche/']) {
      await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
    }
    expect(asked).toEqual([]);
    await page.locator('main').getByRole('searchbox').focus();
    await expect.poll(() => asked.length).toBeGreaterThan(1);
  });

  test('that cannot be had gives a plain sentence and the pages that hold all the text', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await visit('?q=paix');
    await state().filter({ hasText: 'n’a pas pu être chargé' }).waitFor();
    const links = page.locator('main li a:not(.breadcrumb a)').filter({ visible: true });
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(paths).toEqual([
      '/oci-2016/',
      '/dialogue-2024/',
      ...[1, 2, 3, 4, 5].map((num) => `/dialogue-2024/${num}/`),
    ]);
  });

  test('that could not be had is asked for again at the next search', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await visit('?q=paix');
    await state().filter({ hasText: 'n’a pas pu être chargé' }).waitFor();
    await page.unroute('**/pagefind/**');
    await page.locator('main').getByRole('searchbox').fill('femmes');
    await page.locator('[data-results] > li').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('n’a pas pu être chargé');
    expect(await page.locator('[data-fallback]').isVisible()).toBe(false);
  });
});
