/** The key that leads to the search field of every page, and the setting that switches it off. */
import { expect, test } from 'vitest';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf } from '../site/site.ts';
import { fieldOf, here, site } from './offered.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { emptiesCache: true });

test.each([
  '/',
  here,
  '/dialogue-2024/4/',
  '/concordance/',
  '/sources/oci-2016/',
  '/recherche/',
  '/404.html',
])('the key / leads to it: %s', async (path) => {
  const page = await freshPage();
  await open(page, addressOf(site, path));
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  expect(await fieldOf(page).inputValue()).toBe('');
  // In the field `/` is a character like others.
  await page.keyboard.press('/');
  expect(await fieldOf(page).inputValue()).toBe('/');
});

test('the key / can be switched off, which is remembered, and on again', async () => {
  const context = await browser.newContext({ viewport: widths.desk });
  const one = await context.newPage();
  const pressed = async (path: string) => {
    await open(one, addressOf(site, path));
    // The script that answers comes with the first act of the reader.
    await one.mouse.move(9, 9);
    await one.waitForLoadState('networkidle');
    await one.keyboard.press('/');
    return one.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
  };
  const box = one.getByRole('checkbox', { name: /par la touche/ });
  expect(await pressed(here)).toBe('q');
  await open(one, addressOf(site, '/recherche/'));
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await one.keyboard.press('/');
  expect(await one.locator('main input[name=q]').evaluate((input) => document.activeElement === input)).toBe(
    false,
  );
  expect(await pressed(here)).toBe(null);
  await open(one, addressOf(site, '/recherche/'));
  expect(await box.isChecked()).toBe(false);
  await box.check();
  expect(await pressed(here)).toBe('q');
  await context.close();
});
