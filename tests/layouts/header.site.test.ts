/** The header: where one is, a menu that opens without scripts, and search within one tap. */
import { expect, test } from 'vitest';
import { open, openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const phone = { width: 390, height: 800 };
const freshPage = sharedPage(browser, { hasTouch: true });

test.each([
  { path: '/', section: null },
  { path: '/oci-2016/ii/', section: 'Lire' },
  { path: '/dialogue-2024/4/', section: 'Lire' },
  { path: '/concordance/', section: 'Comparer' },
  { path: '/concordance/silences/', section: 'Comparer' },
  { path: '/methode/', section: 'Vérifier' },
  { path: '/sources/oci-2016/', section: 'Vérifier' },
  { path: '/donnees/', section: 'Vérifier' },
  { path: '/recherche/', section: null },
])('says in which section a page is: $path', ({ path, section }) => {
  const [, header = ''] = /<nav[^>]*>([^]*?)<\/nav>/.exec(readSite(site, path)) ?? [];
  const current = [...header.matchAll(/<a[^>]*aria-current[^>]*>\s*([^<]+?)\s*</g)].map(([, text]) => text);
  expect(current).toEqual(section === null ? [] : [section]);
});

test('the menu of a phone opens without scripts and leads on', async () => {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf(site, '/oci-2016/ii/'));
  const link = page
    .locator('header')
    .first()
    .getByRole('link', { name: /^Comparer/ });
  expect(await link.count()).toBe(0);
  await page.getByText('Menu', { exact: true }).tap();
  await link.tap();
  await page.waitForURL((url) => url.pathname === '/concordance/');
  await context.close();
});

test('the menu closes by Escape, which gives back the focus, and by a tap beside it', async () => {
  const page = await freshPage({ viewport: phone });
  await open(page, addressOf(site, '/oci-2016/ii/'));
  const menu = page.locator('summary').filter({ hasText: 'Menu' });
  const link = page
    .locator('header')
    .first()
    .getByRole('link', { name: /^Comparer/ });
  await menu.press('Enter');
  await page.keyboard.press('Tab');
  expect(await link.count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await link.count()).toBe(0);
  expect(await page.locator(':focus').innerText()).toBe('Menu');
  await menu.tap();
  expect(await link.count()).toBe(1);
  await page.touchscreen.tap(200, 700);
  expect(await link.count()).toBe(0);
});

test('one tap on a phone, or a key, and one writes in the field', async () => {
  const page = await freshPage({ viewport: phone });
  await open(page, addressOf(site, '/oci-2016/ii/'));
  await page.getByRole('searchbox', { name: 'Chercher dans les textes' }).tap();
  await page.keyboard.type('paix');
  await page.getByRole('option').last().waitFor();
  const field = page.locator('input[name=q]');
  expect(await field.inputValue()).toBe('paix');
  const box = await field.boundingBox();
  expect(box?.width).toBeGreaterThan(200);
  await open(page, addressOf(site, '/oci-2016/iii/'));
  await page.keyboard.press('/');
  expect((await field.boundingBox())?.width).toBeGreaterThan(200);
});

test.each(['/', '/recherche/', '/404.html'])(
  'where a page has a field, the sign leads to it: %s',
  async (path) => {
    const page = await freshPage({ viewport: phone });
    await open(page, addressOf(site, path));
    await page.getByRole('link', { name: 'Rechercher' }).tap();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  },
);
