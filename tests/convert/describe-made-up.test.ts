/** Texts made up for each kind of structure convert by the first description that is guessed of them. */
import { describe, expect, test } from 'vitest';
import { clausesOf, guessed } from './guessed.ts';

describe('made-up charters', () => {
  test('divisions in one another, articles that run on', () => {
    const found = guessed(`PARTIE I : LES LIEUX
TITRE I : LA PLACE
Article 1. La place est à tous.
TITRE II : LE PUITS
Article 2. Le puits est gardé.
PARTIE II : LES GENS
TITRE I : LES ANCIENS
Article 3. Les anciens parlent.
`);
    expect(clausesOf(found)).toEqual(['i/i/1', 'i/ii/2', 'ii/i/3']);
    expect(found.divisions[0]?.divisions.map(({ title }) => title.text)).toEqual(['LA PLACE', 'LE PUITS']);
  });

  test('articles with titles and a first number in words, lists, pages and a signature', () => {
    const found = guessed(`CHARTE DU PUITS

Les habitants du village,
réunis sur la place,

ARTICLE PREMIER : Du puits

Le puits est à tous.

ARTICLE 2 : Des gardiens

Les gardiens veillent :
a) le matin ;
b) le soir.

- 1 -

ARTICLE 3 : Du jour

Le jour est fixé chaque année.

- 2 -

Fait à Gao, le 3 mars 2031

Les anciens
`);
    expect(clausesOf(found)).toEqual(['1', '2', '3']);
    expect(found.provisions.map(({ kind }) => kind)).toEqual([
      'preamble',
      'clause',
      'clause',
      'clause',
      'closing',
    ]);
    expect(found.description).toMatchObject({
      date: '2031-03-03',
      place: 'Gao',
      nouns: { clause: { one: 'article' } },
    });
    expect(found.emendations.map(({ before }) => before)).toEqual(['- 1 -', '- 2 -']);
  });

  test('a first chapter in words, others in Roman numbers, articles alone on their line', () => {
    const found = guessed(`ACCORD SUR LE PUITS

CHAPITRE PREMIER : DISPOSITIONS GÉNÉRALES

Article 1er
Le puits est à tous.

Article 2
Les gardiens :
- ouvrent le puits ;
- ferment le puits.

CHAPITRE II : DISPOSITIONS FINALES

Article 3
Le présent accord est affiché.
`);
    expect(clausesOf(found)).toEqual(['i/1', 'i/2', 'ii/3']);
    expect(found.divisions.map(({ title }) => title.text)).toEqual([
      'DISPOSITIONS GÉNÉRALES',
      'DISPOSITIONS FINALES',
    ]);
  });

  test('numbers in Roman capitals with numbered lists', () => {
    const found = guessed(`The village agrees as follows:

I. The well is open to all of the inhabitants.

II. The keepers shall see to:
1) the rope;
2) the bucket;
3) the wall.

III. The day of the cleaning is the first of the month.

Done at Gao on 3 March 2031
`);
    expect(clausesOf(found)).toEqual(['i', 'ii', 'iii']);
    expect(found.description).toMatchObject({ language: 'en', date: '2031-03-03' });
    expect(found.provisions[2]?.body).toMatchObject([{ type: 'paragraph' }, { items: [{}, {}, {}] }]);
  });
});
