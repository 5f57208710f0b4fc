/** The sentences that count, at the head of the pages that read correspondences. */
import { describe, expect, test } from 'vitest';
import { words } from '../../src/strings/words.ts';

const { clauseLead, divisionLead, counts, pointLink } = words('reading');
const none = { prolonge: 0, precise: 0, reformule: 0, ecarte: 0 };
const clause = {
  clause: 'l’engagement iii',
  noun: 'engagement',
  others: { one: 'recommandation', many: 'recommandations' },
  clear: none,
  weak: 0,
  points: 1,
  silent: 0,
};

describe('a commitment', () => {
  test.each([
    [
      { clear: { ...none, ecarte: 1 }, weak: 3, points: 2, silent: 1 },
      'Quatre recommandations correspondent à l’engagement iii : une par un lien fort ou net, qui en diverge, et trois par un lien discutable. De ses deux points, un est sans correspondance.',
    ],
    [
      { clear: { prolonge: 2, precise: 11, reformule: 4, ecarte: 0 }, weak: 18, points: 5 },
      '35\u00A0recommandations correspondent à l’engagement iii : 17 par un lien fort ou net (2 le prolongent, 11 le précisent et 4 le reformulent) et 18 par un lien discutable. Chacun de ses cinq points a une correspondance.',
    ],
    [
      { clear: { ...none, precise: 2 } },
      'Deux recommandations correspondent à l’engagement iii par un lien fort ou net et le précisent.',
    ],
    [
      { clear: { ...none, prolonge: 1, ecarte: 2 } },
      'Trois recommandations correspondent à l’engagement iii par un lien fort ou net : une le prolonge et deux en divergent.',
    ],
    [{ weak: 1 }, 'Une recommandation correspond à l’engagement iii, par un lien discutable.'],
    [
      { points: 2, silent: 2 },
      'Aucune recommandation ne correspond à l’engagement iii. Aucun de ses deux points n’a de correspondance.',
    ],
    [
      {
        others: { one: 'article', many: 'articles' },
        noun: 'mesure',
        clear: { ...none, precise: 1 },
        weak: 1,
      },
      'Deux articles correspondent à l’engagement iii : un par un lien fort ou net, qui la précise, et un par un lien discutable.',
    ],
  ])('is told in a sentence: %o', (more, sentence) => {
    expect(clauseLead({ ...clause, ...more })).toBe(sentence.replaceAll(' :', '\u202F:'));
  });
});

test('a theme is told in a sentence', () => {
  const theme = {
    clauses: clause.others,
    all: 81,
    tied: 47,
    ties: 47,
    clear: 26,
    alone: 34,
    subjects: 20,
    years: ['2016'],
  };
  expect(divisionLead(theme)).toBe(
    'Sur 81\u00A0recommandations, 47\u00A0ont une correspondance en\u00A02016, forte ou nette pour 26. Les 34\u00A0autres portent sur 20\u00A0sujets que\u00A02016 ne nomme pas.',
  );
  expect(divisionLead({ ...theme, tied: 1, ties: 1, clear: 1, alone: 0, subjects: 0 })).toBe(
    'Sur 81\u00A0recommandations, 1\u00A0a une correspondance en\u00A02016, forte ou nette.',
  );
  expect(divisionLead({ ...theme, clear: 0, alone: 1, subjects: 1 })).toBe(
    'Sur 81\u00A0recommandations, 47\u00A0ont une correspondance en\u00A02016, discutable. Une autre porte sur un sujet que\u00A02016 ne nomme pas.',
  );
  // Where clauses have several, these are counted too, lest the figure of the list that leads here seem another.
  expect(divisionLead({ ...theme, ties: 53 })).toBe(
    'Sur 81\u00A0recommandations, 47\u00A0ont une correspondance en\u00A02016, forte ou nette pour 26\u202F; certaines en ont plusieurs, 53\u00A0correspondances en tout. Les 34\u00A0autres portent sur 20\u00A0sujets que\u00A02016 ne nomme pas.',
  );
  expect(
    divisionLead({
      ...theme,
      clauses: { one: 'article', many: 'articles' },
      tied: 1,
      ties: 2,
      clear: 0,
      alone: 0,
    }),
  ).toBe(
    'Sur 81\u00A0articles, 1\u00A0a une correspondance en\u00A02016, discutable\u202F; il en a plusieurs, 2\u00A0correspondances en tout.',
  );
});

test('a point says its count, and never a zero', () => {
  expect([counts(1, 3), counts(2, 0), counts(0, 1), counts(0, 0)]).toEqual([
    '1\u00A0lien fort ou net, 3\u00A0discutables',
    '2\u00A0liens forts ou nets',
    '1\u00A0lien discutable',
    '',
  ]);
  expect([pointLink(1, 0), pointLink(2, 1), pointLink(3, 4)]).toEqual([
    'Point 1, sans correspondance',
    'Point 2, 1\u00A0correspondance',
    'Point 3, 4\u00A0correspondances',
  ]);
});
