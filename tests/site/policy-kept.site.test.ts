/** In a browser, no page breaks the policy, requests another host or has a failed request. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open, openBrowser, sharedPage, widths } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { answered } from '../search/search-page.ts';
import { addressOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { emptiesCache: true });

/** Records a page's requests elsewhere, its failed requests and its errors. */
function watch(page: Page, host: string): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (asked !== host && !['blob:', 'data:'].includes(protocol)) wrong.push(`other host: ${request.url()}`);
  });
  page.on('requestfailed', (request) =>
    wrong.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`status ${response.status()}: ${response.url()}`);
  });
  return wrong;
}

test.each(pageKinds)('$kind', async ({ path }) => {
  const site = siteNamed('plain');
  const page = await freshPage();
  const wrong = watch(page, new URL(site.url).host);
  await open(page, addressOf(site, path));
  expect(wrong).toEqual([]);
});

test('a search, a filter, a result, a copy and a change of appearance', async () => {
  const site = siteNamed('plain');
  const context = await browser.newContext({
    viewport: widths.desk,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const wrong = watch(page, new URL(site.url).host);
  await open(page, addressOf(site, '/'));
  await page.locator('main').getByRole('searchbox').fill('armée');
  // Requests fail when a page is left: wait until all have ended.
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Enter');
  await answered(page, 'armée');
  await page.getByRole('checkbox', { name: 'Dialogue inter-Maliens, 2024' }).check();
  await answered(page, 'armée');
  await page.locator('[data-results] a').first().click();
  await page.getByRole('button', { name: 'Partager', exact: true }).click();
  await page.getByText('Adresse copiée').waitFor();
  await page.getByRole('button', { name: /Apparence/ }).click();
  await context.close();
  expect(wrong).toEqual([]);
});

test('an address that leads nowhere answers 404, with a page that keeps to the policy', async () => {
  const site = siteNamed('plain');
  const page = await freshPage();
  const wrong = watch(page, new URL(site.url).host);
  const response = await page.goto(addressOf(site, '/dialogue-2024/4/999/'), { waitUntil: 'load' });
  const title = await page.locator('h1').innerText();
  expect([response?.status(), title]).toEqual([404, 'Page introuvable']);
  expect(wrong.filter((line) => !line.includes('404'))).toEqual([]);
});
