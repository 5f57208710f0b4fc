/** Search where the texts of clauses come from Pagefind's fragments: in a browser, from disk, offline, and in trouble. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searcherInNode } from '../../src/search/evaluation/in-node.ts';
import { makeSearchFiles } from '../../src/search/index/files.ts';
import { readSources } from '../../src/integration/sources.ts';
import { editionOf } from '../convert/sources.ts';
import { openReader } from '../offline/reader.ts';
import { errorsOf, openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf, filesOf, readSite, siteNamed } from '../site/site.ts';
import { answered, ask, foundByEach, patiently, shownResults, stateOf, visitSearch } from './search-page.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { emptiesCache: true });
const site = siteNamed('large');

const FRAGMENTS = '**/pagefind/fragment/**';
const ALL = '**/recherche/tous-les-textes.json';
const TEXT_LOST = 'Le texte de cette clause n’a pas pu être chargé. Sa page le contient.';

let page: Page;
let errors: string[];
let asked: string[];
beforeEach(async () => {
  page = await freshPage();
  errors = errorsOf(page);
  asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});

const askedFragments = () => asked.filter((path) => path.includes('/fragment/'));
const passages = async () => (await shownResults(page)).map(({ passage }) => passage);
const field = () => page.locator('header input[name=q]');

/** Types into the field of a clause's page and waits for the whole list. @returns the options that lead to clauses */
async function offered(words: string): Promise<string[]> {
  await page.goto(addressOf(site, '/dialogue-2024/4/66/'), { waitUntil: 'load' });
  await field().focus();
  await field().pressSequentially(words);
  await page.locator('[role=listbox][aria-busy=false] .all').waitFor();
  return page.locator('[role=option][data-clause]').allInnerTexts();
}

test('the file that search starts from has no texts; a search loads those of the clauses shown', async () => {
  const file = readSite(site, '/recherche/textes.json');
  expect(file).not.toContain('Restaurer l’autorité');
  expect(JSON.parse(readSite(site, '/recherche/tous-les-textes.json'))).toHaveLength(
    filesOf(site).filter((path) => path.includes('/fragment/')).length,
  );
  await visitSearch(page, site, '?q=paix');
  const shown = await shownResults(page);
  expect(shown).toHaveLength(12);
  expect(shown.every(({ passage, marks }) => passage.includes('paix') || marks.length > 0)).toBe(true);
  const repeated = shown.flatMap((result) => result.repeated).length;
  expect(new Set(askedFragments()).size).toBe(shown.length + repeated);
  expect(asked.some((path) => path.endsWith('tous-les-textes.json'))).toBe(false);
  expect(errors).toEqual([]);
});

test('further results come when they are asked for, and the first of them has the focus', async () => {
  await visitSearch(page, site, '?q=paix');
  const total = Number(/\d+/.exec(await stateOf(page))?.[0]);
  const more = page.getByRole('button', { name: /^Afficher/ });
  await more.click();
  await expect.poll(() => page.locator('[data-results] > li').count(), patiently).toBeGreaterThan(12);
  expect(await page.locator(':focus').evaluate((link) => link.closest('li')?.dataset['clause'])).toBe(
    (await shownResults(page))[12]?.eId,
  );
  while (await more.isVisible()) {
    const before = await page.locator('[data-results] > li').count();
    await more.click();
    await expect.poll(() => page.locator('[data-results] > li').count(), patiently).toBeGreaterThan(before);
  }
  const shown = await shownResults(page);
  expect(shown.flatMap(({ repeated }) => [null, ...repeated]).length).toBeGreaterThanOrEqual(total);
  expect(shown.every(({ passage }) => passage.length > 10)).toBe(true);
});

test('it finds the same clauses in the same order as where the texts are at hand', async () => {
  const [seeds, content] = ['seeds', 'content'].map((folder) => join(site.root, '..', folder));
  const edition = editionOf(readSources({ seeds: seeds ?? '', content: content ?? '' }));
  const near = await searcherInNode(await makeSearchFiles(edition));
  const file = readFileSync(new URL('queries.yaml', import.meta.url), 'utf8');
  const queries = (parse(file) as { query: string }[]).map(({ query }) => query);
  const inNode: string[][] = [];
  for (const query of queries) {
    const { results } = await near.search(query);
    const atOnce = results.slice(0, 12);
    inNode.push(atOnce.flatMap((one) => [one, ...one.repeated]).map(({ entry }) => entry.eId));
  }
  await visitSearch(page, site);
  const found = await foundByEach(page, queries);
  // Of more than are shown at once the others are there only if their texts have come meanwhile.
  expect(found.map((all, at) => all.slice(0, inNode[at]?.length))).toEqual(inNode);
  expect(queries.length).toBeGreaterThan(200);
}, 300_000);

test('words side by side, with gaps and not quite are found, and a filter without words lists clauses', async () => {
  await visitSearch(page, site);
  for (const [query, words] of [
    ['« autorité de l’Etat »', 'autorité'],
    ['« restaurer […] territoire »', 'territoire'],
    ['« de la »', 'de la'],
  ] as const) {
    await ask(page, query);
    expect(
      (await passages()).some((passage) => passage.toLowerCase().includes(words)),
      query,
    ).toBe(true);
  }
  await visitSearch(page, site, '?texte=oci-2016');
  expect((await passages()).filter((passage) => passage.length < 10)).toEqual([]);
});

describe('a fragment that does not come as it should is made up for by the file of all texts', () => {
  const file = filesOf(site).find((path) => path.includes('/fragment/')) ?? '';
  const bytes = readFileSync(join(site.root, file));
  const flipped = Buffer.from(bytes);
  flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 0x55;
  test.each([
    ['refused', { status: 403, body: '' }],
    ['missing', { status: 404, body: '' }],
    ['cut', { status: 200, body: bytes.subarray(0, bytes.length >> 1) }],
    ['flipped', { status: 200, body: flipped }],
    ['empty', { status: 200, body: '' }],
    ['of another clause', { status: 200, body: bytes }],
  ])('%s', async (_, answer) => {
    await page.route(FRAGMENTS, (route) =>
      route.fulfill({ ...answer, contentType: 'application/octet-stream' }),
    );
    await visitSearch(page, site, '?q=femmes');
    expect(await stateOf(page)).toMatch(/^\d+ clauses? pour/);
    expect((await passages()).filter((passage) => !/femme|genre/iu.test(passage))).toEqual([]);
    expect((await passages()).length).toBeGreaterThan(5);
    expect(errors).toEqual([]);
  });

  test('in the list of a field, too', async () => {
    await page.route(FRAGMENTS, (route) => route.abort());
    const options = await offered('goundaka');
    expect(options.join()).toContain('GoundaKa');
    expect(errors).toEqual([]);
  });
});

describe('where neither comes', () => {
  beforeEach(async () => {
    await page.route(FRAGMENTS, (route) => route.abort());
    await page.route(ALL, (route) => route.fulfill({ status: 200, body: '["cut' }));
  });

  test('results still lead to their clauses and say that the texts are not there; the next search has them', async () => {
    await visitSearch(page, site, '?q=goundaka');
    expect(await passages()).toEqual([TEXT_LOST]);
    await page.unrouteAll();
    await ask(page, 'goundaka barrage');
    await ask(page, 'goundaka');
    expect((await passages()).join()).toContain('GoundaKa');
    await page.locator('[data-results] a').first().click();
    await page.waitForURL('**/dialogue-2024/4/77/**');
    expect(errors).toEqual([]);
  });

  test('options say so, and lead on', async () => {
    expect((await offered('goundaka')).join()).toContain('(texte non chargé)');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dialogue-2024/4/77/**');
    expect(errors).toEqual([]);
  });

  test('words side by side cannot be sought: a sentence says so, and the pages with all the text are listed', async () => {
    await visitSearch(page, site, `?q=${encodeURIComponent('« de la »')}`);
    expect(await stateOf(page)).toContain('n’a pas pu être chargé');
    expect(await page.locator('[data-fallback] a:visible').count()).toBeGreaterThan(6);
    expect(errors).toEqual([]);
  });
});

test('where the index does not come, the words as typed are sought in all texts', async () => {
  await page.route('**/*.pf_index', (route) => route.abort());
  await visitSearch(page, site, '?q=goundaka');
  expect(await stateOf(page)).toContain('seuls les mots tels quels ont été cherchés');
  expect((await passages()).join()).toContain('GoundaKa');
  expect(errors).toEqual([]);
});

test('kept offline, it answers with texts', async () => {
  const reader = await openReader(browser, site);
  await reader.keep();
  await reader.gate.close();
  await reader.visit('recherche/?q=goundaka');
  await answered(reader.page, 'goundaka');
  expect((await shownResults(reader.page)).map(({ passage }) => passage).join()).toContain('GoundaKa');
  await reader.close();
}, 300_000);
