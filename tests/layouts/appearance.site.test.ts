/** The switch of appearance: by the reader's setting, light, dark. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open, openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';

declare global {
  interface Window {
    themeAtFirst: string | undefined;
  }
}

const browser = await openBrowser();
const clause = addressOf(siteNamed('plain'), '/dialogue-2024/4/66/');

const button = (page: Page) => page.getByRole('button', { name: /^Apparence/ });

function look(page: Page): Promise<{ paper: string; label: string | null; kept: string | null }> {
  return page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    label: document.querySelector('[data-appearance]')?.getAttribute('aria-label') ?? null,
    kept: localStorage.getItem('apparence'),
  }));
}

const light = 'rgb(250, 246, 236)';
const dark = 'rgb(21, 19, 15)';

test('goes round by keyboard, says its state, and is remembered', async () => {
  const page = await browser.newPage({ viewport: widths.desk, colorScheme: 'light' });
  await open(page, clause);
  await expect
    .poll(() => look(page))
    .toEqual({ paper: light, label: 'Apparence\u202F: automatique', kept: null });
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => look(page))
    .toEqual({ paper: light, label: 'Apparence\u202F: claire', kept: 'light' });
  await page.keyboard.press('Space');
  const chosen = { paper: dark, label: 'Apparence\u202F: sombre', kept: 'dark' };
  await expect.poll(() => look(page)).toEqual(chosen);
  await page.reload();
  await expect.poll(() => look(page)).toEqual(chosen);
  await open(page, addressOf(siteNamed('plain'), '/oci-2016/'));
  await expect.poll(() => look(page)).toEqual(chosen);
  await button(page).press('Enter');
  await expect
    .poll(() => look(page))
    .toEqual({ paper: light, label: 'Apparence\u202F: automatique', kept: null });
  await page.close();
});

test('follows the reader’s setting until it is used, and wins over it then', async () => {
  const page = await browser.newPage({ viewport: widths.desk, colorScheme: 'dark' });
  await open(page, clause);
  expect((await look(page)).paper).toBe(dark);
  await button(page).press('Enter');
  await expect.poll(async () => (await look(page)).paper).toBe(light);
  await page.close();
});

test('is known before anything of the page is there to be painted', async () => {
  const page = await browser.newPage({ viewport: widths.desk, colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('apparence', 'dark');
    const observer = new MutationObserver(() => {
      if (document.querySelector('body') === null) return;
      window.themeAtFirst = document.documentElement.dataset['theme'];
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await open(page, clause);
  expect(await page.evaluate(() => window.themeAtFirst)).toBe('dark');
  await page.close();
});

test.each(['purple', '"><script>', ''])('takes a remembered %o for nothing', async (kept) => {
  const page = await browser.newPage({ viewport: widths.desk, colorScheme: 'light' });
  await page.addInitScript((value) => localStorage.setItem('apparence', value), kept);
  await open(page, clause);
  expect(await look(page)).toMatchObject({ paper: light, label: 'Apparence\u202F: automatique' });
  await page.close();
});
