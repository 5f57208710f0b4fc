/** The site under a sub-path works and has the right public addresses. */
import { expect, test } from 'vitest';
import { openBrowser, widths } from './browser.ts';
import { readSeparated } from '../separated-values.ts';
import { contentsOf, readHead } from '../metadata/head-tags.ts';
import { provisionsOf, readCorpus } from './corpus.ts';
import { attribute, elementsOf, readMarkup } from './markup.ts';
import { addressOf, pagePaths, pagesOf, readSite, siteNamed } from './site.ts';

const browser = await openBrowser();
const site = siteNamed('under');
const publicUrl = 'https://edition.example/essai/concordance/';
const addressFor = (path: string) => `${publicUrl}${path.slice(1)}`;

test('has the same pages as under the root', () => {
  expect(pagePaths(site)).toEqual(pagePaths(siteNamed('plain')));
});

test('every page names its public address, which holds host and sub-path', () => {
  const named = pagesOf(site).map(({ path, html }) => {
    const canonical = elementsOf(readMarkup(html)).find(
      (element) => attribute(element, 'rel') === 'canonical',
    );
    return { path, address: canonical === undefined ? null : attribute(canonical, 'href') };
  });
  const expected = named.map(({ path }) => ({
    path,
    address: path === '/404.html' ? null : addressFor(path),
  }));
  expect(named).toEqual(expected);
});

test('what machines read of a page names that address too', () => {
  const wrong = pagesOf(site).filter(({ path, html }) => {
    const head = readHead(html);
    const named = ['og:url', 'citation_public_url', 'DC.identifier'].flatMap((name) =>
      contentsOf(head, name),
    );
    return named.some((address) => address !== addressFor(path)) || head.data.join().includes('"/');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the addresses to copy, in the CSV and in the site map are public ones', () => {
  const provisions = provisionsOf(readCorpus(site));
  const shown = provisions.filter(
    ({ path }) => !readSite(site, path).includes(`data-address>${addressFor(path)}<`),
  );
  expect(shown).toEqual([]);
  const addresses = readSeparated(readSite(site, '/donnees/corpus.csv').slice(1), ',')
    .slice(1)
    .map((row) => row.at(-1));
  expect(addresses).toEqual(provisions.map(({ path }) => addressFor(path)));
  const mapped = [...readSite(site, '/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => address,
  );
  // Pages that say they are not to be found are not on the map: the one of an error, those of withdrawn ties.
  const isFindable = (path: string) =>
    !/<meta name="robots" content="[^"]*noindex/.test(readSite(site, path));
  expect(mapped.toSorted()).toEqual(
    pagePaths(site)
      .filter((path) => path !== '/404.html' && isFindable(path))
      .map(addressFor)
      .toSorted(),
  );
});

test('search, its results and the pages they lead to work there', async () => {
  const page = await browser.newPage({ viewport: widths.desk });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  await page.goto(addressOf(site, '/'), { waitUntil: 'load' });
  await page.locator('main').getByRole('searchbox').fill('armée');
  await page.keyboard.press('Enter');
  const first = page.locator('[data-results] a').first();
  await first.waitFor();
  expect(page.url()).toBe(`${site.url}recherche/?q=arm%C3%A9e`);
  const reference = await first.innerText();
  await first.click();
  await page.waitForLoadState();
  expect(await page.locator('.breadcrumb [aria-current]').innerText()).toBe(reference);
  await page.locator('.neighbours [rel=next]').click();
  await page.waitForLoadState();
  expect(await page.locator('article .words').innerText()).not.toBe('');
  await page.close();
  expect(elsewhere).toEqual([]);
});
