/** Keeping the site in Firefox: kept, updated, and read without the host, as in the browser of the other tests. */
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from '../editions/disk-browser.ts';
import { openGate } from '../site/gate.ts';
import { CLAUSE, openSites } from './sites.ts';

const sites = await openSites('firefox');
const gate = await openGate(sites.small.url);
const firefox = await launchBrowser('firefox');
afterAll(async () => {
  await firefox.close();
  await gate.close();
});

test('Firefox keeps the site, takes a newer version when asked, and reads it without the host', async () => {
  const page = await firefox.newPage();
  const visit = (path: string) => page.goto(new URL(path, gate.url).href, { waitUntil: 'load' });
  const says = (place: string, words: string) =>
    page.waitForFunction(
      (selector, text) => document.querySelector(selector)?.textContent.includes(text) === true,
      { timeout: 40_000 },
      place,
      words,
    );
  const press = (place: string) =>
    page.waitForSelector(`${place}:not([hidden])`, { timeout: 40_000 }).then((button) => button?.click());

  await visit('telecharger/');
  await says('[data-offline-state]', 'n’est pas gardé');
  await press('[data-offline-keep]');
  await says('[data-offline-state]', 'Le site entier est gardé');

  gate.site = sites.changed.url;
  await visit('telecharger/');
  await says('[data-offline-keep]', 'Mettre à jour');
  await press('[data-offline-keep]');
  await says('[data-offline-more]', 'C’est la version la plus récente.');

  await gate.close();
  await visit(CLAUSE);
  expect(await page.$eval('main', (main) => main.textContent)).toContain('Une phrase nouvelle.');
  await visit('etat/');
  await says('[data-state=kept]', 'oui, en entier');
  await says('[data-state=host]', 'ne répond pas');
  expect(await page.$eval('[data-state=browser]', (row) => row.textContent)).toMatch(/^Firefox \d+, /);
}, 120_000);
