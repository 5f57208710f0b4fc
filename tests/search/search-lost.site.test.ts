/** Search without its scripts, or with some of them lost: nothing is silent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { errorsOf, openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf, filesOf, readSite, siteNamed } from '../site/site.ts';
import { answered, foundClauses, patiently, searchField, stateOf } from './search-page.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

let page: Page;
let errors: string[];
beforeEach(async () => {
  page = await freshPage();
  errors = errorsOf(page);
});

const textPages = [
  '/oci-2016/',
  '/dialogue-2024/',
  ...[1, 2, 3, 4, 5].map((num) => `/dialogue-2024/${num}/`),
];
const LOST = 'La recherche n’a pas pu se charger, ou s’est arrêtée.';

const own = /\/_\/recherche\.astro[^"]+\.js/.exec(readSite(site, '/recherche/'))?.[0] ?? '';
const named = (name: string) => filesOf(site).find((file) => file.startsWith(`/_/${name}.`)) ?? '';
const shared = named('search');

async function fallsBack(): Promise<void> {
  await expect.poll(() => stateOf(page), { timeout: 15_000 }).toContain(LOST);
  const links = page.locator('[data-fallback] a').filter({ visible: true });
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(textPages);
}

describe('on the search page, the words stand in the field and the pages with all the text are listed', () => {
  test.each([
    ['its script is missing', own, { status: 404, body: '' }],
    ['its script is in a syntax that the browser refuses', own, { status: 200, body: 'let = class {{' }],
    ['its script throws', own, { status: 200, body: 'throw new Error("stopped")' }],
    ['a script that it needs is missing', shared, { status: 404, body: '' }],
  ])('where %s', async (_, file, answer) => {
    expect(file).not.toBe('');
    await page.route(`**${file}`, (route) => route.fulfill({ ...answer, contentType: 'text/javascript' }));
    await page.goto(addressOf(site, '/recherche/?q=forces+arm%C3%A9es'), { waitUntil: 'load' });
    expect(await searchField(page).inputValue()).toBe('forces armées');
    await fallsBack();
  });

  test('where its script does nothing for long', async () => {
    await page.clock.install();
    await page.route(`**${own}`, (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: '' }),
    );
    await page.goto(addressOf(site, '/recherche/?q=forces+arm%C3%A9es'), { waitUntil: 'load' });
    expect(await searchField(page).inputValue()).toBe('forces armées');
    await page.clock.runFor(15_000);
    await fallsBack();
  });

  test('where its script is lost on the way', async () => {
    await page.route(`**${own}`, (route) => route.abort());
    await page.goto(addressOf(site, '/recherche/?q=paix'), { waitUntil: 'load' });
    expect(await searchField(page).inputValue()).toBe('paix');
    await fallsBack();
  });

  test('where any error stops it', async () => {
    await page.goto(addressOf(site, '/recherche/?q=paix'), { waitUntil: 'load' });
    await answered(page, 'paix');
    await page.evaluate(() => void Promise.reject(new Error('stopped')));
    await fallsBack();
  });

  test('where the address is in Latin-1, with scripts and without', async () => {
    await page.goto(addressOf(site, '/recherche/?q=r%E9conciliation'), { waitUntil: 'load' });
    await answered(page, 'réconciliation');
    expect((await foundClauses(page)).length).toBeGreaterThan(5);
    expect(await searchField(page).inputValue()).toBe('réconciliation');
    await page.route(`**${own}`, (route) => route.abort());
    await page.goto(addressOf(site, '/recherche/?q=r%E9fugi%E9s'), { waitUntil: 'load' });
    expect(await searchField(page).inputValue()).toBe('réfugiés');
  });
});

describe('what is lost once is asked for again', () => {
  test.each([
    ['the texts', '/recherche/textes.json'],
    ['the index', filesOf(site).find((file) => file.endsWith('.pf_index')) ?? ''],
  ])('%s', async (_, file) => {
    let isLost = false;
    await page.route(`**${file}`, (route) => {
      // Files are asked for ahead, too: whatever comes in the first moments is lost.
      if (!isLost) setTimeout(() => (isLost = true), 300);
      return isLost ? route.continue() : route.abort();
    });
    await page.goto(addressOf(site, '/recherche/?q=femmes'), { waitUntil: 'load' });
    await answered(page, 'femmes');
    expect(await stateOf(page)).toMatch(
      /^\d+ clauses pour «\u202Ffemmes\u202F», dont 1 qui en répète une autre, et 1 passage hors des clauses$/,
    );
    expect(isLost).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('where a script is lost that only some queries need, the words as typed are sought and the page says so', () => {
  test.each([
    ['of references', named('signs'), '4.66 autorité', 'dialogue-2024/4/66'],
    ['of words that the texts do not have', named('rare'), 'internet', undefined],
  ])('%s', async (_, file, query, first) => {
    expect(file).not.toBe('');
    await page.route(`**${file}`, (route) => route.abort());
    await page.goto(addressOf(site, `/recherche/?q=${encodeURIComponent(query)}`), { waitUntil: 'load' });
    await answered(page, query);
    expect(await stateOf(page)).toContain('seuls les mots tels quels ont été cherchés');
    expect(await page.locator('[data-fallback] a:visible').count()).toBeGreaterThan(6);
    expect(errors).toEqual([]);
    await page.unrouteAll();
    await page.reload({ waitUntil: 'load' });
    await answered(page, query);
    expect(await stateOf(page)).toMatch(/^\d+ clauses? pour/);
    if (first !== undefined) expect((await foundClauses(page))[0]).toBe(first);
  });
});

test('300,000 letters in the address are cut, on the search page and where words are marked', async () => {
  const long = ` ${'terrorisme '.repeat(30_000)}`;
  const served = (path: string) => ({
    contentType: 'text/html',
    body: readFileSync(join(site.root, path, 'index.html'), 'utf8'),
  });
  // No server takes such an address; a page that is kept, or opened from disk, does.
  await page.route(/recherche\/\?q=/, (route) => route.fulfill(served('/recherche/')));
  await page.goto(addressOf(site, `/recherche/?q=femmes${encodeURIComponent(long)}`));
  await expect.poll(() => page.locator('[data-results]').getAttribute('aria-busy'), patiently).toBe('false');
  expect(await page.locator('[data-notices]').innerText()).toContain('seul son début a été cherché');
  await page.route(/4\/66\/\?mots=/, (route) => route.fulfill(served('/dialogue-2024/4/66/')));
  await page.goto(
    addressOf(site, `/dialogue-2024/4/66/?mots=autorit%C3%A9${encodeURIComponent(long)}territoire`),
  );
  const marks = page.locator('[data-clause-words] mark');
  await expect.poll(() => marks.count(), patiently).toBeGreaterThan(0);
  // `territoire` stands behind the cut.
  expect(new Set((await marks.allInnerTexts()).map((word) => word.toLowerCase()))).toEqual(
    new Set(['autorité']),
  );
  expect(errors).toEqual([]);
});

describe('a page open while the site was updated', () => {
  const changed = (path: string) => ({
    contentType: 'text/html',
    body: readFileSync(join(site.root, path, 'index.html'), 'utf8').replace(/\/_\/[^"]+\.js/g, '/_/new.js'),
  });
  const notice = () => page.locator('[data-loss]');

  test('says that the site has changed where the field needs a script that is gone, and loads it again', async () => {
    await page.goto(addressOf(site, '/dialogue-2024/4/66/'), { waitUntil: 'load' });
    await page.route('**/_/*.js', (route) => route.fulfill({ status: 404 }));
    await page.route('**/dialogue-2024/4/66/', (route) => route.fulfill(changed('/dialogue-2024/4/66/')));
    await page.locator('header input[name=q]').focus();
    await expect.poll(() => notice().count(), patiently).toBe(1);
    expect(await notice().innerText()).toBe('Le site a changé. Recharger la page');
    await page.unrouteAll();
    await notice().getByRole('button').click();
    await page.waitForLoadState();
    await page.locator('header input[name=q]').pressSequentially('paix');
    await page.locator('[role=option].all').waitFor();
    expect(await notice().count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('says so where the words found could not be marked, and what was lost where the site is as it was', async () => {
    const path = '/dialogue-2024/4/66/?mots=autorit%C3%A9';
    await page.route(`**${named('marks')}`, (route) => route.fulfill({ status: 404 }));
    await page.goto(addressOf(site, path), { waitUntil: 'load' });
    await expect.poll(() => notice().count(), patiently).toBe(1);
    expect(await notice().innerText()).toBe('Mots non marqués.');
    expect(errors).toEqual([]);
  });

  test('says so on the search page where the texts are gone', async () => {
    await page.goto(addressOf(site, '/recherche/'), { waitUntil: 'load' });
    await page.route('**/recherche/textes.json', (route) => route.fulfill({ status: 404 }));
    await page.route(addressOf(site, '/recherche/') + '*', (route) => route.fulfill(changed('/recherche/')));
    await searchField(page).fill('paix');
    await expect.poll(() => notice().count(), patiently).toBe(1);
    expect(await notice().innerText()).toContain('Le site a changé');
    expect(await stateOf(page)).toContain('n’a pas pu être chargé');
    expect(errors).toEqual([]);
  });
});
