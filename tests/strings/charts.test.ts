/** Sentences of the charts, which call clauses what their texts call them, in their gender, and count few as few. */
import { expect, test } from 'vitest';
import { charts } from '../../src/strings/fr/charts.ts';
import { locale } from '../../src/strings/words.ts';

const words = charts(locale);
const nouns = {
  older: { one: 'engagement', many: 'engagements', the: 'l’engagement' },
  newer: { one: 'recommandation', many: 'recommandations' },
  column: { one: 'thème', many: 'thèmes' },
};
const others = {
  older: { one: 'section', many: 'sections' },
  newer: { one: 'article', many: 'articles' },
  column: { one: 'partie', many: 'parties' },
};

test('clauses and divisions have the names and the gender of their texts', () => {
  expect([words.ask(nouns.older), words.ask(nouns.column), words.ask(others.older)]).toEqual([
    'Qu’est-ce qui correspond à cet engagement de {year}\u202F?',
    'Qu’est-ce qui correspond à ce thème de {year}\u202F?',
    'Qu’est-ce qui correspond à cette section de {year}\u202F?',
  ]);
  expect([words.any(nouns.older), words.any(others.column)]).toEqual(['Tout engagement', 'Toute partie']);
  expect([words.stripsFinding(0, 9, nouns), words.stripsFinding(0, 9, others)]).toEqual([
    'Toutes les recommandations sont liées à un engagement',
    'Tous les articles sont liés à une section',
  ]);
  expect([words.panelPrompt(nouns.newer), words.panelPrompt(others.newer)]).toEqual([
    'Touchez une bande, ou survolez-la\u202F: la recommandation la plus proche se lit ici.',
    'Touchez une bande, ou survolez-la\u202F: l’article le plus proche se lit ici.',
  ]);
  expect(words.flowFinding('Eau', 3, 4, others)).toContain('plus qu’à aucune autre partie');
});

test('one and none are said as such', () => {
  expect(words.stripsFinding(1, 9, nouns)).toBe(
    '1\u00A0recommandation sur 9\u00A0n’a aucune correspondance, même discutable',
  );
  expect([words.stripList(1, nouns.newer), words.stripList(2, others.newer)]).toEqual([
    'La recommandation liée',
    'Les 2\u00A0articles liés',
  ]);
  expect(
    [0, 1, 5].map((total) => words.matrixFinding(total === 0 ? [] : ['Eau'], total, total, 'articles')),
  ).toEqual([
    'Aucun lien fort ou net',
    '«\u202FEau\u202F» porte le seul lien fort ou net',
    '«\u202FEau\u202F» porte à lui seul 5 des 5\u00A0liens forts ou nets',
  ]);
});
