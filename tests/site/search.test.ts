/** The search page, in a browser. */
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, widths } from './browser.ts';
import { provisionsOf, readCorpus } from './corpus.ts';
import { addressOf, siteNamed } from './site.ts';
import { folded } from './witness.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const clauses = provisionsOf(readCorpus(site)).filter(({ kind }) => kind === 'clause');

let page: Page;
beforeEach(async () => {
  page = await browser.newPage({ viewport: widths.desk });
});
afterEach(() => page.close());

const state = () => page.locator('[data-state]');
const found = () => page.locator('[data-results] > li');
const field = () => page.locator('main').getByRole('searchbox');
const filter = (name: 'Texte' | 'Thème') => page.getByRole('combobox', { name });

async function visit(search: string): Promise<void> {
  await page.goto(addressOf(site, `/recherche/${search}`), { waitUntil: 'load' });
}

/** Waits until the search for some words is answered; how many clauses it found. */
async function answer(query: string): Promise<number> {
  const told = state().filter({ hasText: `«\u202F${query}\u202F»` });
  await told.waitFor();
  const [figure] = /^\d+/.exec(folded(await told.innerText()).replace(/ (?=\d)/g, '')) ?? ['0'];
  return Number(figure);
}

/** The paths of all results, those behind the button included. */
async function allResults(): Promise<string[]> {
  const more = page.getByRole('button', { name: 'Afficher la suite' });
  while (await more.isVisible()) {
    const shown = await found().count();
    await more.click();
    await found().nth(shown).waitFor();
  }
  const links = await found()
    .locator('a')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return links;
}

describe('a word', () => {
  test('gives each clause that holds it, once', async () => {
    await visit('?q=paix');
    const count = await answer('paix');
    const paths = await allResults();
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(count);
    const holding = clauses.filter(({ text, items }) => /\bpaix\b/i.test([text, ...items].join(' ')));
    expect(paths).toEqual(expect.arrayContaining(holding.map(({ path }) => path)));
    expect(paths.filter((path) => !clauses.some((clause) => clause.path === path))).toEqual([]);
  });

  test.each([
    { query: 'Rarhouss', path: '/dialogue-2024/4/80/' },
    { query: 'Goundaka', path: '/dialogue-2024/4/77/' },
    { query: 'Diankabou', path: '/dialogue-2024/4/77/' },
  ])('is found in a list, in a name, beside a note: $query', async ({ query, path }) => {
    await visit(`?q=${query}`);
    await answer(query);
    expect(await allResults()).toContain(path);
  });

  test.each(['Etat', 'Accord', 'impunité', 'eau', 'école'])(
    'is found after an elided article or preposition too: %s',
    async (query) => {
      await visit(`?q=${query}`);
      await answer(query);
      const whole = new RegExp(`(?<!\\p{L})${query}(?!\\p{L})`, 'u');
      const holding = clauses.filter(({ text, items }) => whole.test([text, ...items].join(' ')));
      expect(await allResults()).toEqual(expect.arrayContaining(holding.map(({ path }) => path)));
      expect(holding.length).toBeGreaterThan(0);
    },
  );

  test('is found without its accents, and marked in its passage', async () => {
    await visit('?q=securite');
    expect(await answer('securite')).toBeGreaterThan(20);
    expect((await found().first().locator('mark').first().innerText()).toLowerCase()).toContain('sécurit');
  });

  test('that is nowhere gives a plain sentence', async () => {
    await visit('?q=zzzqqq');
    expect(await answer('zzzqqq')).toBe(0);
    expect(await state().innerText()).toMatch(/^Aucun résultat pour/);
  });

  test('leads to the page of its clause', async () => {
    await visit('?q=paix');
    const first = found().first().locator('a');
    const reference = await first.innerText();
    await first.click();
    await page.waitForLoadState();
    expect(await page.locator('.breadcrumb [aria-current]').innerText()).toBe(reference);
  });
});

describe('filters', () => {
  test('by text and by theme narrow the answer', async () => {
    await visit('?q=paix');
    const all = await answer('paix');
    await filter('Texte').selectOption('dialogue-2024');
    await expect.poll(() => answer('paix')).toBeLessThan(all);
    const ofText = await answer('paix');
    await filter('Thème').selectOption('dialogue-2024/4');
    await expect.poll(() => answer('paix')).toBeLessThan(ofText);
    const paths = await allResults();
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !path.startsWith('/dialogue-2024/4/'))).toEqual([]);
  });

  test('are kept in the address, over a reload and back', async () => {
    await visit('?q=paix');
    const all = await answer('paix');
    await filter('Texte').selectOption('oci-2016');
    await expect.poll(() => answer('paix')).toBeLessThan(all);
    const narrowed = await answer('paix');
    expect(new URL(page.url()).search).toBe('?q=paix&texte=oci-2016');
    await page.reload();
    await expect.poll(() => answer('paix')).toBe(narrowed);
    expect(await filter('Texte').inputValue()).toBe('oci-2016');
    await page.goBack();
    await expect.poll(() => answer('paix')).toBe(all);
    expect(await filter('Texte').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => answer('paix')).toBe(narrowed);
  });

  test.each(['?q=paix&texte=nowhere', '?q=paix&theme=../../etc', '?q=paix&texte=&theme=%00&other=1'])(
    'of values nobody knows are left out: %s',
    async (search) => {
      await visit('?q=paix');
      const all = await answer('paix');
      await visit(search);
      expect(await answer('paix')).toBe(all);
    },
  );
});

describe('from other pages', () => {
  test.each(['/dialogue-2024/4/66/', '/', '/404.html'])(
    'Enter in the field of %s comes to the answer',
    async (path) => {
      await page.goto(addressOf(site, path), { waitUntil: 'load' });
      const input = page.getByRole('searchbox').first();
      await input.fill('armée');
      await input.press('Enter');
      expect(await answer('armée')).toBeGreaterThan(3);
      expect(new URL(page.url()).pathname).toBe('/recherche/');
    },
  );
});

test('what is written is searched for as it is written, and the address follows', async () => {
  await visit('');
  await field().pressSequentially('femmes');
  expect(await answer('femmes')).toBeGreaterThan(3);
  expect(new URL(page.url()).search).toBe('?q=femmes');
  await field().fill('');
  await expect.poll(() => state().innerText()).toMatch(/^Écrivez/);
  expect(await found().count()).toBe(0);
});
