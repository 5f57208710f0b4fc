/** The words of divisions and clauses are the same where a line is looked at and where a text is described. */
import { expect, test } from 'vitest';
import { looksLikeHeading, looksNumbered } from '../../src/convert/parse/looks.ts';
import {
  isAnnexWord,
  isClauseWord,
  isDivisionWord,
  isEitherWord,
} from '../../src/convert/parse/unit-words.ts';

test.each(['TITRE', 'THÉMATIQUE', 'THEMATIQUE', 'Thème', 'AXE', 'Volet', 'SOUS-SECTION', 'Chapter'])(
  '%s heads a division',
  (word) => {
    expect(isDivisionWord(word.toLowerCase())).toBe(true);
    expect(looksLikeHeading(`${word} 2 : le puits`)).toEqual({ marker: `${word} {num}` });
  },
);

test.each([
  'Article',
  'ARTICLES',
  'Règle',
  'REGLE',
  'Mesure',
  'Engagement',
  'Recommandation',
  'Goal',
  'Art.',
])('%s begins a clause', (word) => {
  expect(isClauseWord(word.toLowerCase().replace('.', ''))).toBe(true);
  expect(looksNumbered(`${word} 2. Le puits`)).toMatchObject({ num: '2', isCalled: true });
});

test('a section may be either, and an annex stands apart', () => {
  expect(['section', 'annexe', 'schedule'].map(isDivisionWord)).toEqual([false, false, false]);
  expect(isEitherWord('section')).toBe(true);
  expect(looksNumbered('Section 2. The well')).toMatchObject({ isCalled: true });
  expect(looksLikeHeading('SECTION 2')).toEqual({ marker: 'SECTION {num}' });
  expect(['annexe', 'annexes', 'schedule', 'titre'].map(isAnnexWord)).toEqual([true, true, true, false]);
});
