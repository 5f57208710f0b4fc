/** The search field of every page: it offers clauses while one types and leads to them, found words marked. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus, type CorpusProvision } from '../site/corpus.ts';
import { answered, foundClauses, plainly, visitSearch, wordsOf, patiently } from './search-page.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { emptiesCache: true });
const site = siteNamed('plain');
const clauses = provisionsOf(readCorpus(site)).filter(({ kind }) => kind === 'clause');
function clauseOf(eId: string): CorpusProvision {
  const clause = clauses.find((one) => one.eId === eId);
  if (clause === undefined) throw new Error(`no clause has the id ${eId}`);
  return clause;
}

const here = '/dialogue-2024/4/66/';

let page: Page;
beforeEach(async () => {
  page = await freshPage();
});

const field = () => page.locator('input[name=q]').filter({ visible: true }).first();
const list = () => page.getByRole('listbox');
const options = () => page.getByRole('option');
const clauseOptions = () => page.locator('[role=option][data-clause]');
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
const shownPath = () => new URL(page.url()).pathname;

/** Types into the field key by key and waits for the options. */
async function write(words: string): Promise<void> {
  await field().pressSequentially(words);
  await page.waitForFunction((typed) => {
    // The first options come before the whole answer, which may order others.
    const all = document.querySelector('[role=listbox][aria-busy=false] [role=option].all');
    const search = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')];
    return all !== null && search.some(({ value }) => value.endsWith(typed));
  }, words);
  await options().last().waitFor();
}

describe('loads nothing before it has the focus', () => {
  test.each(['/', here, '/dialogue-2024/4/', '/concordance/', '/404.html'])('%s', async (path) => {
    const asked: string[] = [];
    await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // Give it time for any requests.
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await field().focus();
    await expect.poll(() => asked.filter((one) => one.startsWith('/pagefind/')).length, patiently).toBe(4);
    expect(asked).toContain('/recherche/textes.json');
    expect(new Set(asked).size).toBe(asked.length);
  });
});

test.each([
  '/',
  here,
  '/dialogue-2024/4/',
  '/concordance/',
  '/sources/oci-2016/',
  '/recherche/',
  '/404.html',
])('the key / leads to it: %s', async (path) => {
  await open(page, addressOf(site, path));
  await page.keyboard.press('/');
  await expect.poll(focused).toBe('q');
  expect(await field().inputValue()).toBe('');
  // In the field `/` is a character like others.
  await page.keyboard.press('/');
  expect(await field().inputValue()).toBe('/');
});

test('the key / can be switched off, which is remembered, and on again', async () => {
  const context = await browser.newContext({ viewport: widths.desk });
  const one = await context.newPage();
  const pressed = async (path: string) => {
    await open(one, addressOf(site, path));
    // The script that answers comes with the first act of the reader.
    await one.mouse.move(9, 9);
    await one.waitForLoadState('networkidle');
    await one.keyboard.press('/');
    return one.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
  };
  const box = one.getByRole('checkbox', { name: /par la touche/ });
  expect(await pressed(here)).toBe('q');
  await open(one, addressOf(site, '/recherche/'));
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await one.keyboard.press('/');
  expect(await one.locator('main input[name=q]').evaluate((input) => document.activeElement === input)).toBe(
    false,
  );
  expect(await pressed(here)).toBe(null);
  await open(one, addressOf(site, '/recherche/'));
  expect(await box.isChecked()).toBe(false);
  await box.check();
  expect(await pressed(here)).toBe('q');
  await context.close();
});

describe('while one types', () => {
  beforeEach(() => open(page, addressOf(site, here)));

  test('it offers clauses in a list that it owns, as the ARIA pattern has it', async () => {
    await field().focus();
    await expect.poll(() => field().getAttribute('role'), patiently).toBe('combobox');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    expect(await field().getAttribute('aria-autocomplete')).toBe('list');
    expect(await page.getByRole('combobox', { name: 'Chercher dans les textes' }).count()).toBe(1);
    await write('paix');
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
    await write('secu');
    const begun = await options().last().innerText();
    expect(await clauseOptions().count()).toBe(6);
    await write('rite');
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
    await write('paix');
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
    await write('paix');
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
    await write('paix');
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
    await write(query);
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
    await write('armée');
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche/);
    await answered(page, 'armée');
    expect((await foundClauses(page)).length).toBeGreaterThan(3);
    expect(new URL(page.url()).search).toBe('?q=arm%C3%A9e');
  });

  test('a click leads where Enter would', async () => {
    await write('paix');
    const eId = await clauseOptions().nth(2).getAttribute('data-clause');
    await clauseOptions().nth(2).click();
    await page.waitForURL((url) => url.pathname === `/${eId ?? ''}/`);
  });
});

test.each(['/', '/404.html'])('the field of %s offers the same', async (path) => {
  await open(page, addressOf(site, path));
  await write('goundaka');
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

describe('on the clause reached', () => {
  const marked = () => page.locator('article .words mark').allInnerTexts();
  const bar = () => page.getByRole('button', { name: 'Effacer les marques' });

  test('by an option, the found words are marked, till the reader clears them', async () => {
    await open(page, addressOf(site, here));
    await write('securité mobiles');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/dialogue-2024/4/22/');
    await bar().waitFor();
    expect((await marked()).map(plainly)).toEqual(['securite', 'mobiles']);
    expect(page.url()).toContain('?mots=');
    const words = await page.locator('article .words').innerText();
    await bar().press('Enter');
    expect(await marked()).toEqual([]);
    expect(await bar().count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('article .words').innerText()).toBe(words);
    // The button goes away: the focus must not be lost.
    expect(await page.evaluate(() => document.activeElement?.matches('.words'))).toBe(true);
    await page.reload();
    expect(await marked()).toEqual([]);
  });

  test('by the search page, through an equivalent, the words it led to are marked', async () => {
    await visitSearch(page, site, '?q=internet');
    await page.locator('[data-results] a[href*="/dialogue-2024/5/11/"]').click();
    await bar().waitFor();
    expect(await marked()).toEqual(['numérique']);
    expect(shownPath()).toBe('/dialogue-2024/5/11/');
  });

  test('by an elided word, after an apostrophe', async () => {
    await visitSearch(page, site, '?q=l%E2%80%99Etat');
    await page.locator('[data-results] .place a[href*="/dialogue-2024/4/66/"]').click();
    await bar().waitFor();
    expect(await marked()).toEqual(['Etat']);
  });

  test('by its number, nothing is', async () => {
    await visitSearch(page, site, '?q=4.66');
    await page.locator('[data-results] a').first().click();
    await page.waitForURL((url) => url.pathname === here);
    expect(await marked()).toEqual([]);
    expect(await bar().count()).toBe(0);
  });

  test('every found word of every clause is marked, in lists and beside notes too', async () => {
    for (const [eId, word] of [
      ['dialogue-2024/4/80', 'tombouctou'],
      ['dialogue-2024/4/77', 'ouagouiya'],
      ['oci-2016/ii', 'mali'],
    ] as const) {
      await page.goto(addressOf(site, `/${eId}/?mots=${word}`), { waitUntil: 'load' });
      await bar().waitFor();
      const held = plainly(wordsOf(clauseOf(eId))).match(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'));
      expect((await marked()).map(plainly), eId).toEqual(held);
    }
  });

  test.each(['%E0%A4', '%3Cimg%20src=x%20onerror=alert(1)%3E', 'zzz', '', '%00', 'a'.repeat(5000)])(
    'by an address with words it has not, it is as ever: %.20s',
    async (words) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(addressOf(site, `${here}?mots=${words}`), { waitUntil: 'networkidle' });
      expect(await marked()).toEqual([]);
      expect(await page.locator('article .words').innerText()).toContain('Restaurer l’autorité');
      expect(errors).toEqual([]);
    },
  );
});
