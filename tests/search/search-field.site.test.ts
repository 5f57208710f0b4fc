/** The search field of every page: it offers clauses while one types and leads to them. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { open, openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf } from '../site/site.ts';
import { clauseOf, fieldOf, here, optionsOf, site, write } from './offered.ts';
import { answered, foundClauses, plainly, visitSearch, wordsOf, patiently } from './search-page.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { emptiesCache: true });
let page: Page;
beforeEach(async () => {
  page = await freshPage();
});

const field = () => fieldOf(page);
const list = () => page.getByRole('listbox');
const options = () => optionsOf(page);
const clauseOptions = () => page.locator('[role=option][data-clause]');
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));

describe('loads nothing before it has the focus', () => {
  test.each(['/', here, '/dialogue-2024/4/', '/concordance/', '/404.html'])('%s', async (path) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofSearch = () => asked.filter((one) => /^\/pagefind\/|\/textes\.json$|\/_\/search\./.test(one));
    await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
    expect(asked).toContain(path);
    expect(ofSearch()).toEqual([]);
    await field().focus();
    await expect
      .poll(() => ofSearch().filter((one) => one.startsWith('/pagefind/')).length, patiently)
      .toBe(4);
    expect(ofSearch()).toContain('/recherche/textes.json');
    expect(new Set(ofSearch()).size).toBe(ofSearch().length);
  });
});

describe('while one types', () => {
  beforeEach(() => open(page, addressOf(site, here)));

  test('it offers clauses in a list that it owns, as the ARIA pattern has it', async () => {
    await field().focus();
    await expect.poll(() => field().getAttribute('role'), patiently).toBe('combobox');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    expect(await field().getAttribute('aria-autocomplete')).toBe('list');
    expect(await page.getByRole('combobox', { name: 'Chercher dans les textes' }).count()).toBe(1);
    await write(page, 'paix');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    const id = await list().getAttribute('id');
    expect(await field().getAttribute('aria-controls')).toBe(id);
    expect(await list().getAttribute('aria-label')).toBe('Résultats de la recherche');
    expect(await options().count()).toBe(7);
    expect(await list().locator('> :not([role=option])').count()).toBe(0);
    const ids = await options().evaluateAll((all) => all.map((option) => option.id));
    expect(new Set(ids).size).toBe(7);
    const selected = await options().evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-selected')),
    );
    expect(new Set(selected)).toEqual(new Set(['false']));
    const offered = await clauseOptions().evaluateAll((all) =>
      all.map((option) => ({
        clause: option.getAttribute('data-clause') ?? '',
        reference: option.querySelector('b')?.textContent ?? '',
        marks: [...option.querySelectorAll('mark')].map(({ textContent }) => textContent),
        text: option.textContent,
      })),
    );
    expect(offered).toHaveLength(6);
    for (const { clause, reference, marks, text } of offered) {
      const provision = clauseOf(clause);
      expect(reference).toBe(
        clause.startsWith('oci') ? `OCI ${provision.num ?? ''}` : `DIM ${clause.slice(14).replace('/', '.')}`,
      );
      expect(marks.map(plainly)).toContain('paix');
      const passage = text.slice(reference.length).replaceAll(/\s\[sic\]/gu, '');
      const words = passage.replace(/^ … /, '').replace(/ …$/, '').trim();
      expect(wordsOf(provision).replace(/\s+/gu, ' ')).toContain(words.replace(/\s+/gu, ' '));
    }
  });

  test('the answer follows each key, and is the one of the search page', async () => {
    await write(page, 'secu');
    const begun = await options().last().innerText();
    expect(await clauseOptions().count()).toBe(6);
    await write(page, 'rite');
    const offered = await clauseOptions().evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-clause')),
    );
    const last = await options().last().innerText();
    expect(begun).toMatch(/^Voir les \d+ résultats$/);
    await options().last().click();
    await page.waitForURL(/recherche/);
    await answered(page, 'securite');
    const found = await foundClauses(page);
    expect(last).toBe(`Voir les ${found.length} résultats`);
    const heads = await page
      .locator('[data-results] > li')
      .evaluateAll((all) => all.slice(0, 6).map((one) => one.getAttribute('data-clause')));
    expect(offered).toEqual(heads);
  });

  test('arrows walk through the options and the field, and the focus never leaves it', async () => {
    await write(page, 'paix');
    const active = () => field().getAttribute('aria-activedescendant');
    const selected = () =>
      page.locator('[role=option][aria-selected=true]').evaluateAll((all) => all.map(({ id }) => id));
    const ids = await options().evaluateAll((all) => all.map(({ id }) => id));
    expect(await active()).toBe(null);
    for (const id of ids) {
      await page.keyboard.press('ArrowDown');
      expect(await active()).toBe(id);
      expect(await selected()).toEqual([id]);
      expect(await focused()).toBe('q');
      const isInView = () =>
        page.locator(`[id="${id}"]`).evaluate((option) => {
          const box = option.getBoundingClientRect();
          const around = option.parentElement?.getBoundingClientRect();
          return around !== undefined && box.top >= around.top - 1 && box.bottom <= around.bottom + 1;
        });
      await expect.poll(isInView, patiently).toBe(true);
    }
    await page.keyboard.press('ArrowDown');
    expect([await active(), await selected()]).toEqual([null, []]);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(ids.at(-1));
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(ids.at(-2));
    expect(await field().inputValue()).toBe('paix');
  });

  test('Escape closes the list and keeps the words, an arrow opens it again', async () => {
    await write(page, 'paix');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await list().isVisible()).toBe(false);
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    expect(await field().getAttribute('aria-activedescendant')).toBe(null);
    expect(await field().inputValue()).toBe('paix');
    await page.keyboard.press('ArrowDown');
    await options().first().waitFor();
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await list().isVisible()).toBe(false);
    expect(await focused()).not.toBe('q');
  });

  test('the number of results is announced to screen readers once typing stops', async () => {
    const status = page.locator('form.field [role=status]');
    await write(page, 'paix');
    expect(await status.innerText()).toBe('');
    await expect
      .poll(() => status.innerText(), patiently)
      .toMatch(/^\d+ clauses trouvées, 6 proposées\. Flèches pour parcourir, Entrée pour ouvrir\.$/);
    await field().fill('4.66');
    await expect.poll(() => status.innerText(), patiently).toMatch(/^1 clause trouvée, 1 proposée\./);
    await field().fill('zzzqqq');
    await expect.poll(() => status.innerText(), patiently).toBe('Aucun résultat.');
    expect(await options().allInnerTexts()).toEqual(['Aucun résultat']);
  });

  test.each([
    { query: '4.80', eId: 'dialogue-2024/4/80' },
    { query: 'DIM 4.80', eId: 'dialogue-2024/4/80' },
    { query: 'oci ii', eId: 'oci-2016/ii' },
    { query: 'recommandation 66 thème 5', eId: 'dialogue-2024/5/66' },
    { query: 'https://concordance.example/dialogue-2024/1/#3', eId: 'dialogue-2024/1/3' },
  ])('a number or an address and Enter go straight to the clause: $query', async ({ query, eId }) => {
    await write(page, query);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/${eId}/`);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a number and Enter typed before anything is loaded do so too', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('4.80');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/dialogue-2024/4/80/');
  });

  test('words and Enter lead to the search page', async () => {
    await write(page, 'armée');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche/);
    await answered(page, 'armée');
    expect((await foundClauses(page)).length).toBeGreaterThan(3);
    expect(new URL(page.url()).search).toBe('?q=arm%C3%A9e');
  });

  test('a click leads where Enter would', async () => {
    await write(page, 'paix');
    const eId = await clauseOptions().nth(2).getAttribute('data-clause');
    await clauseOptions().nth(2).click();
    await page.waitForURL((url) => url.pathname === `/${eId ?? ''}/`);
  });
});

test.each(['/', '/404.html'])('the field of %s offers the same', async (path) => {
  await open(page, addressOf(site, path));
  await write(page, 'goundaka');
  expect(
    await clauseOptions().evaluateAll((all) => all.map((one) => one.getAttribute('data-clause'))),
  ).toEqual(['dialogue-2024/4/77']);
  await page.keyboard.press('Enter');
  await page.waitForURL(/recherche\/\?q=goundaka$/);
});

test('on the search page a number and Enter go straight to the clause', async () => {
  await visitSearch(page, site);
  await page.keyboard.press('/');
  await page.keyboard.type('4.80');
  await answered(page, '4.80');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/dialogue-2024/4/80/');
});
