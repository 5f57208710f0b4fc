/** Search from disk finds the same clauses in the same order as on the web, in two browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf, siteNamed } from '../site/site.ts';
import { browserNames, launchBrowser, openTab } from './disk-browser.ts';
import { unpackedEdition } from './disk-edition.ts';

const site = siteNamed('plain');
const edition = await unpackedEdition(site);

const queries = [
  'paix',
  'armée',
  'securite',
  'femmes',
  'jeunes',
  'école',
  'eau',
  'impunité',
  'Etat',
  'territoire',
  'réconciliation nationale',
  'autorité de l’Etat',
  '"libre circulation"',
  'justice',
  'corruption',
  'élections',
  'constitution',
  'groupes armés',
  'réfugiés',
  'déplacés internes',
  'Kidal',
  'Rarhouss',
  'AES',
  'DIM 4.66',
  'oci vi',
  'economie',
  'agriculture élevage',
  'chef de village',
  'gouvernace',
  'zzzqqq',
];

describe.each(browserNames)('in %s', async (name) => {
  const browser = await launchBrowser(name);
  afterAll(() => browser.close());
  const web = await openTab(browser, site.url);
  const disk = await openTab(browser, edition.at(''));
  await web.page.goto(addressOf(site, '/recherche/'), { waitUntil: 'load' });
  await disk.page.goto(edition.at('recherche/index.html'), { waitUntil: 'load' });

  test.each(queries)('%s', async (query) => {
    const online = await answerOf(web.page, query);
    const offline = await answerOf(disk.page, query);
    expect(offline.state).toBe(online.state);
    expect(offline.paths.map((path) => path.replace(/index\.html$/, ''))).toEqual(online.paths);
    expect([...(await web.faults()), ...(await disk.faults())]).toEqual([]);
  });

  test('some of them find clauses, some of them none', async () => {
    expect((await answerOf(disk.page, 'paix')).paths.length).toBeGreaterThan(5);
    expect((await answerOf(disk.page, 'zzzqqq')).paths).toEqual([]);
  });
});

/** The state line of a search, and the paths of its clauses from the root of the site, in order. */
async function answerOf(page: Page, query: string): Promise<{ state: string; paths: string[] }> {
  await page.bringToFront();
  await page.$eval(
    'main input[type=search]',
    (field, words) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    query,
  );
  await page.waitForFunction(
    (words) => document.querySelector<HTMLElement>('[data-results]')?.dataset['answered'] === words,
    {},
    query,
  );
  return page.evaluate(() => {
    const root = new URL(document.documentElement.dataset['root'] ?? '/', location.href).href;
    const links = document.querySelectorAll<HTMLAnchorElement>(
      '[data-results] > li > :first-child a:first-of-type',
    );
    return {
      state: document.querySelector('[data-state]')?.textContent ?? '',
      paths: [...links].map(({ href }) => href.slice(root.length).replace(/[?#].*$/, '')),
    };
  });
}
