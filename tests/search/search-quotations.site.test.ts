/** Answers to quotations, exact or nearly so. */
import { openAnswers, provisions } from './answers.ts';
import {
  answered,
  ask,
  foundClauses,
  noticesOf,
  plainly,
  shownResults,
  stateOf,
  wordsOf,
} from './search-page.ts';
import { describe, expect, test } from 'vitest';

const { page, resultsFor } = await openAnswers();

describe('a quotation', () => {
  test('that is nowhere word for word shows what is nearest, and leads to the same words without its marks', async () => {
    const query = '« patrouilles mixtes »';
    const [first] = await resultsFor(query);
    expect(first).toMatchObject({ eId: 'oci-2016/viii', marks: ['patrouilles mixes'] });
    expect(await noticesOf(page)).toContain('Ces mots ne se suivent nulle part ainsi.');
    await ask(page, '« sécurité paix »');
    expect(await foundClauses(page)).toEqual([]);
    await page.locator('[data-notices] a', { hasText: 'sécurité paix (' }).click();
    await answered(page, 'sécurité paix');
    expect((await foundClauses(page)).length).toBeGreaterThan(3);
  });

  test('with gaps and signs of the edition finds its clause', async () => {
    const [first] = await resultsFor('« Restaurer l’autorité […] l’étendue du territoire »');
    expect(first?.eId).toBe('dialogue-2024/4/66');
  });
});

describe('words between quotation marks', () => {
  test.each([
    '« forces armées »',
    '«\u202Fforces armées\u202F»',
    '“forces armées”',
    '"forces armées"',
    '„Forces Armees“',
  ])('are found side by side, in order, and nowhere else: %s', async (query) => {
    await ask(page, query);
    const holding = provisions.filter((clause) =>
      /(?<!\p{L})forces\P{L}+armees(?!\p{L})/u.test(plainly(wordsOf(clause))),
    );
    expect((await foundClauses(page)).toSorted()).toEqual(holding.map(({ eId }) => eId).toSorted());
    expect(holding.length).toBeGreaterThan(4);
    for (const { marks } of await shownResults(page))
      expect(marks.map(plainly).join(' ')).toContain('forces armees');
  });

  test.each([
    ['"forces armées"', '«\u202Fforces armées\u202F»'],
    ['« forces armées »', '«\u202Fforces armées\u202F»'],
    ['“forces armées”', '«\u202Fforces armées\u202F»'],
    ['"forces armées" paix', '"forces armées" paix'],
    ['"forces', '«\u202F"forces\u202F»'],
  ])('are said between one pair of marks: %s', async (query, said) => {
    await ask(page, query);
    expect(await stateOf(page)).toContain(` pour ${said}`);
  });

  test('count small words too, and no other form', async () => {
    for (const [query, pattern] of [
      ['"de la paix"', /(?<!\p{L})de\P{L}+la\P{L}+paix(?!\p{L})/u],
      ['"jeune"', /(?<!\p{L})jeune(?!\p{L})/u],
      ['"armées forces"', /(?<!\p{L})armees\P{L}+forces(?!\p{L})/u],
    ] as const) {
      await ask(page, query);
      const holding = provisions.filter((clause) => pattern.test(plainly(wordsOf(clause))));
      expect((await foundClauses(page)).toSorted(), query).toEqual(holding.map(({ eId }) => eId).toSorted());
    }
  });
});
