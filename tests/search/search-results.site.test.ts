/** Results of the search page: what each shows, and all of them together. */
import {
  site,
  provisions,
  clauses,
  correspondences,
  repetitions,
  clauseOf,
  isClause,
  openAnswers,
} from './answers.ts';
import {
  answered,
  ask,
  foundClauses,
  plainly,
  searchField,
  shownResults,
  stateOf,
  visitSearch,
  wordsOf,
  patiently,
} from './search-page.ts';
import { folded } from '../reading/witness.ts';
import { describe, expect, test } from 'vitest';

const { page, resultsFor } = await openAnswers();

const tiesOf = (eId: string) => correspondences.filter(({ from, to }) => from === eId || to === eId).length;

describe('a result', () => {
  test('is one a clause, with its number, its text and theme, and its correspondences', async () => {
    const results = (await resultsFor('paix')).filter(isClause);
    const expected = results.map(({ eId }) => {
      const clause = clauseOf(eId);
      const [instrument = '', ...path] = eId.split('/');
      const [division, num] = path.length === 1 ? [null, path[0]] : path;
      return {
        reference:
          instrument === 'oci-2016' ? `OCI ${num ?? ''}` : `DIM ${division ?? ''}.${clause?.num ?? ''}`,
        ties: tiesOf(eId),
      };
    });
    const shown = results.map(({ reference, facts }) => ({
      reference,
      ties: Number(/(\d+) correspondances?(?! avec)/.exec(facts.join(' · '))?.[1] ?? 0),
    }));
    expect(shown).toEqual(expected);
    expect(new Set(await foundClauses(page)).size).toBe((await foundClauses(page)).length);
    const first = results.find(({ eId }) => eId === 'dialogue-2024/1/17');
    expect(first?.place).toBe(
      'Dialogue inter-Maliens, 1. Paix, réconciliation nationale et cohésion sociale',
    );
    expect(results.find(({ eId }) => eId === 'oci-2016/iii')?.place).toBe(
      'Accord d’Alger : application · Groupe de contact de l’OCI',
    );
    expect(shown.some(({ ties }) => ties > 0)).toBe(true);
    expect(shown.some(({ ties }) => ties === 0)).toBe(true);
  });

  test('shows the words of its clause, those found marked', async () => {
    const results = await resultsFor('sécurité');
    const wrong = results.filter(({ eId, passage }) => {
      const clause = clauseOf(eId);
      const inner = passage
        .replace(/^… /, '')
        .replace(/ …$/, '')
        .replaceAll(/\s\[sic\]/gu, '');
      return clause === undefined || !folded(wordsOf(clause)).includes(inner);
    });
    expect(wrong).toEqual([]);
    const held = results.filter(({ passage }) => /(?<!\p{L})sécurité(?!\p{L})/iu.test(passage));
    expect(held.length).toBeGreaterThan(20);
    expect(held.filter(({ marks }) => !marks.some((mark) => /^sécurité$/i.test(mark)))).toEqual([]);
    expect(results.filter(({ marks }) => marks.length === 0)).toEqual([]);
  });

  test.each(['Etat', 'Accord', 'impunité', 'eau', 'école'])(
    'marks a word after an elided article or preposition too: %s',
    async (query) => {
      const results = await resultsFor(query);
      const elided = new RegExp(`\\p{L}['’]${query}(?!\\p{L})`, 'iu');
      const holding = results.filter(({ passage }) => elided.test(passage));
      expect(holding.length).toBeGreaterThan(0);
      const unmarked = holding.filter(({ marks }) => !marks.some((mark) => plainly(mark) === plainly(query)));
      expect(unmarked).toEqual([]);
    },
  );

  test.each(['l’Etat', "l'Etat", 'L’ÉTAT', 'de l etat'])(
    'is found by an elided word as typed: %s',
    async (query) => {
      await ask(page, query);
      const holding = clauses.filter((clause) => /(?<!\p{L})etat(?!\p{L})/u.test(plainly(wordsOf(clause))));
      expect(await foundClauses(page)).toEqual(expect.arrayContaining(holding.map(({ eId }) => eId)));
      expect(holding.length).toBeGreaterThan(5);
    },
  );

  test.each([
    { query: 'Rarhouss', eId: 'dialogue-2024/4/80' },
    { query: 'Goundaka', eId: 'dialogue-2024/4/77' },
    { query: 'Diankabou', eId: 'dialogue-2024/4/77' },
  ])('is found in a list, in a name, beside a note: $query', async ({ query, eId }) => {
    const [first] = await resultsFor(query);
    expect(first?.eId).toBe(eId);
    expect(first?.marks.map(plainly)).toContain(plainly(query));
  });

  test('stands alone for the clauses that say the same: these are folded under the first', async () => {
    const partners = (eId: string) =>
      repetitions
        .filter(({ provisions }) => provisions.includes(eId))
        .flatMap(({ provisions }) => provisions);
    const queries = ['paix', 'sécurité', 'formation professionnelle', 'terrorisme', 'jeunes'];
    const folds: string[] = [];
    for (const query of queries) {
      const results = await resultsFor(query);
      for (const { eId, repeated, facts } of results) {
        expect(repeated.filter((other) => !partners(eId).includes(other))).toEqual([]);
        if (repeated.length > 0) expect(facts.at(-1)).toMatch(/^Même demande : DIM \d\.\d+(, DIM \d\.\d+)*$/);
        folds.push(...repeated);
      }
      const heads = results.map(({ eId }) => eId);
      // No result repeats an earlier one.
      expect(
        heads.filter((eId, at) => heads.slice(0, at).some((head) => partners(eId).includes(head))),
      ).toEqual([]);
    }
    expect(folds.length).toBeGreaterThan(3);
  });

  test('leads to the page of its clause', async () => {
    const [first] = await resultsFor('paix');
    await page.locator('[data-results] a').first().click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe(`/${first?.eId ?? ''}/`);
    expect(await page.locator('.breadcrumb [aria-current]').innerText()).toBe(first?.reference);
    await page.goBack();
    await answered(page, 'paix');
    expect((await shownResults(page))[0]?.eId).toBe(first?.eId);
  });
});

describe('the whole answer', () => {
  test('tells which of its clauses stand under another', async () => {
    const results = await resultsFor('femmes');
    const all = results.flatMap(({ eId, repeated }) => [eId, ...repeated]).filter((eId) => /\d$/.test(eId));
    expect(results.map(({ repeated }) => repeated.length).filter((count) => count > 0)).toEqual([1]);
    expect(await stateOf(page)).toBe(
      `${all.length} clauses pour «\u202Ffemmes\u202F», dont 1 qui en répète une autre, et 1 passage hors des clauses`,
    );
  });

  test('tells how many clauses it has, folded ones included', async () => {
    await ask(page, 'terrorisme');
    expect(await stateOf(page)).toBe(
      `${(await foundClauses(page)).length} clauses pour «\u202Fterrorisme\u202F», dont 1 qui en répète une autre`,
    );
  });

  test('is shown once, though one part of the index comes after the other', async () => {
    await visitSearch(page, site, '?texte=oci-2016&texte=dialogue-2024');
    expect((await foundClauses(page)).toSorted()).toEqual(clauses.map(({ eId }) => eId).toSorted());
    expect(await stateOf(page)).toContain('313 clauses');
  });

  test('tells clauses that lack a word before what stands in none', async () => {
    await ask(page, 'autorité pqix');
    expect(await stateOf(page)).toMatch(
      /^\d+ clauses pour «\u202Fautorité paix\u202F», dont \d+ où un mot manque et 2 qui en répètent d’autres, et 1 passage hors des clauses$/,
    );
  });

  test('comes by relevance, or in the order of the texts', async () => {
    await visitSearch(page, site, '?q=paix');
    const byRelevance = await shownResults(page);
    await page.getByLabel('Ordre').selectOption({ label: 'des textes' });
    await answered(page, 'paix');
    const heads = (await shownResults(page)).map(({ eId }) => eId);
    const places = heads.map((eId) => provisions.findIndex((clause) => clause.eId === eId));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(heads).not.toEqual(byRelevance.map(({ eId }) => eId));
    expect(new URL(page.url()).search).toBe('?q=paix&tri=texte');
    await page.reload();
    await answered(page, 'paix');
    expect((await shownResults(page)).map(({ eId }) => eId)).toEqual(heads);
    await page.getByLabel('Ordre').selectOption({ label: 'par pertinence' });
    await answered(page, 'paix');
    expect(await shownResults(page)).toEqual(byRelevance);
  });

  test('follows what is written, and so does the address', async () => {
    await visitSearch(page, site);
    await searchField(page).pressSequentially('femmes');
    await answered(page, 'femmes');
    expect((await foundClauses(page)).length).toBeGreaterThan(3);
    await expect.poll(() => new URL(page.url()).search, patiently).toBe('?q=femmes');
    await ask(page, '');
    expect(await stateOf(page)).toMatch(/^Écrivez/);
    expect(await foundClauses(page)).toEqual([]);
    await expect.poll(() => new URL(page.url()).search, patiently).toBe('');
  });
});
