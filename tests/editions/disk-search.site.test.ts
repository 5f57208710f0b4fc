/** Search from disk finds the same clauses in the same order as on the web, in two browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf, siteNamed } from '../site/site.ts';
import { browserNames, launchBrowser, openTab } from './disk-browser.ts';
import { unpackedEdition } from './disk-edition.ts';

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

/** Where texts do not come with the search text: a word, a phrase, words with gaps, a slip. */
const queriesOfLarge = ['femmes', '« libre circulation »', '« restaurer […] territoire »', 'gouvernace'];

const editions = await Promise.all(
  [
    { siteName: 'plain' as const, asked: queries },
    { siteName: 'large' as const, asked: queriesOfLarge },
  ].map(async ({ siteName, asked }) => {
    const site = siteNamed(siteName);
    return { siteName, asked, site, edition: await unpackedEdition(site) };
  }),
);

describe.each(browserNames)('in %s', async (name) => {
  const browser = await launchBrowser(name);
  afterAll(() => browser.close());

  describe.each(editions)('the site “$siteName”', async ({ asked, site, edition }) => {
    const web = await openTab(browser, site.url);
    const disk = await openTab(browser, edition.at(''));
    await web.page.goto(addressOf(site, '/recherche/'), { waitUntil: 'load' });
    await disk.page.goto(edition.at('recherche/index.html'), { waitUntil: 'load' });

    test.each(asked)('%s', async (query) => {
      const online = await answerOf(web.page, query);
      const offline = await answerOf(disk.page, query);
      expect(offline.state).toBe(online.state);
      expect(offline.paths.map((path) => path.replace(/index\.html$/, ''))).toEqual(online.paths);
      expect(offline.passages).toEqual(online.passages);
      expect([...(await web.faults()), ...(await disk.faults())]).toEqual([]);
    });

    test('some of them find clauses, some of them none', async () => {
      const { paths, passages } = await answerOf(disk.page, 'paix');
      expect(paths.length).toBeGreaterThan(5);
      expect(passages.filter((passage) => passage.length < 10)).toEqual([]);
      expect((await answerOf(disk.page, 'zzzqqq')).paths).toEqual([]);
    });
  });
});

interface Shown {
  /** The state line. */
  state: string;
  /** Paths of the clauses from the root of the site, in order, and what is shown of each. */
  paths: string[];
  passages: string[];
}

/** What a search shows. */
async function answerOf(page: Page, query: string): Promise<Shown> {
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
      passages: [...document.querySelectorAll('[data-results] .passage')].map(
        ({ textContent }) => textContent,
      ),
      paths: [...links].map(({ href }) => href.slice(root.length).replace(/[?#].*$/, '')),
    };
  });
}
