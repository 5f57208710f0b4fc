/** Answers to words that the texts do not have, and to subjects that one text has alone. */
import { clauses, openAnswers } from './answers.ts';
import {
  answered,
  ask,
  foundClauses,
  noticesOf,
  plainly,
  searchField,
  stateOf,
  wordsOf,
  patiently,
} from './search-page.ts';
import { describe, expect, test } from 'vitest';

const { page, resultsFor } = await openAnswers();

describe('words that are not in the texts', () => {
  test('lead through an equivalent, and the result says which', async () => {
    const results = await resultsFor('internet');
    expect(clauses.some((clause) => plainly(wordsOf(clause)).includes('internet'))).toBe(false);
    const first = results.find(({ eId }) => eId === 'dialogue-2024/5/11');
    expect(first).toMatchObject({
      marks: ['numérique'],
      facts: ['par « numérique », proche de « internet »'],
    });
    expect(await noticesOf(page)).toContain(
      'Aucune clause ne contient «\u202Finternet\u202F»\u202F: celles-ci ont un mot proche, ou sont à un sujet proche.',
    );
    for (const { facts, marks } of results) {
      const [, through = null] = /par « (.+) », proche de « internet »/.exec(facts.join(' · ')) ?? [];
      // A subject has no words of its own in the clause.
      if (through === null) {
        expect(facts.join(' · ')).toContain('proche de « internet » par son sujet');
        expect(marks).toEqual([]);
      } else expect(marks.map(plainly).join(' ')).toContain(plainly(through).slice(0, 3));
    }
  });

  test.each([
    { query: 'terorisme', corrected: 'terrorisme' },
    { query: 'reconcilliation', corrected: 'réconciliation' },
    { query: 'dévelopement', corrected: 'développement' },
  ])('are taken for slips: $query', async ({ query, corrected }) => {
    await ask(page, corrected);
    const wanted = await foundClauses(page);
    await ask(page, query);
    expect(await noticesOf(page)).toBe(
      `Résultats pour «\u202F${corrected}\u202F». Chercher exactement «\u202F${query}\u202F»`,
    );
    expect(await foundClauses(page)).toEqual(wanted);
    await page.getByRole('link', { name: 'Chercher exactement' }).click();
    await answered(page, query);
    expect(await foundClauses(page)).toEqual([]);
    expect(await stateOf(page)).toBe(`Aucun résultat pour «\u202F${query}\u202F».`);
    expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
    await page.goBack();
    await answered(page, query);
    await expect.poll(() => foundClauses(page), patiently).toEqual(wanted);
  });

  test('and near none of them: the page says so, and offers near words, shorter queries and the themes', async () => {
    await ask(page, 'zones charme football');
    expect(await stateOf(page)).toBe('Aucun résultat pour «\u202Fzones charme football\u202F».');
    const notices = await noticesOf(page);
    expect(notices).toContain('Aucune clause ne contient ni «\u202Fcharme\u202F» ni «\u202Ffootball\u202F».');
    expect(notices).toContain('Mots proches, dans les textes\u202F:');
    const themes = await page
      .locator('[data-themes] a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(themes).toEqual([1, 2, 3, 4, 5].map((num) => `/dialogue-2024/${num}/`));
    const offered = page.locator('[data-notices] a');
    for (const word of await offered.allInnerTexts()) {
      await ask(page, word.replace(/ \(\d+ clauses?\)$/, ''));
      expect((await foundClauses(page)).length, word).toBeGreaterThan(0);
      await ask(page, 'zones charme football');
    }
    await offered.filter({ hasText: 'zones (' }).click();
    await answered(page, 'zones');
    expect(await searchField(page).inputValue()).toBe('zones');
    expect((await foundClauses(page)).length).toBe(Number(/zones \((\d+) clauses\)/.exec(notices)?.[1]));
  });

  test.each(['grève', 'dragon'])('are offered no word that is near by chance: %s', async (query) => {
    await ask(page, query);
    expect(await noticesOf(page)).toBe('');
  });

  test('alone, and near none: a plain sentence and the themes', async () => {
    await ask(page, 'zzzqqq');
    expect(await foundClauses(page)).toEqual([]);
    expect(await stateOf(page)).toBe('Aucun résultat pour «\u202Fzzzqqq\u202F».');
    expect(await page.locator('[data-themes]').isVisible()).toBe(true);
    await ask(page, 'paix');
    expect(await page.locator('[data-themes]').isVisible()).toBe(false);
  });

  test('beside words that are: the clause says what it lacks', async () => {
    const results = await resultsFor('économie numérique');
    const lacking = results.filter(({ facts }) => facts.join().includes('sans «'));
    expect(lacking.length).toBeGreaterThan(0);
    for (const { facts, passage } of lacking) {
      const [, word = ''] = /sans «\s(\S+)\s»/u.exec(facts.join()) ?? [];
      expect(plainly(passage)).not.toContain(plainly(word));
    }
  });
});

describe('a subject of one text only', () => {
  test('is said to be in no clause of the other', async () => {
    await ask(page, 'numérique');
    expect(await noticesOf(page)).toContain('2016\u202F: aucune clause.');
    await ask(page, 'terrorisme');
    expect(await noticesOf(page)).not.toContain('aucune clause');
  });

  test('is said to stand outside the clauses of a text that has it there alone', async () => {
    await ask(page, 'mai 2024');
    expect(await noticesOf(page)).toContain('2024\u202F: aucune clause, mais un passage hors des clauses.');
  });

  test('typed in several words is said to be whole in no clause of the other, and its clauses come first', async () => {
    const results = await resultsFor('accord d’Alger');
    const lacks = results.map(({ facts }) => facts.join().includes('sans «'));
    expect(lacks.indexOf(true)).toBeGreaterThan(2);
    expect(lacks.lastIndexOf(false)).toBeLessThan(lacks.indexOf(true));
    expect(results[0]?.place).toBe('Accord d’Alger : application · Groupe de contact de l’OCI');
    expect(await noticesOf(page)).toBe('2024\u202F: aucune clause avec tous ces mots.');
  });
});
