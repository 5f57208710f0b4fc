/** References to clauses, from the public data alone. */
import { expect, test } from 'vitest';
import { referredOf, type Clause, type Text } from '../../src/components/published-texts.ts';
import { numberOf, shortReference } from '../../src/model/identity.ts';

const clause = (eId: string, num: string | null): Clause => ({
  eId,
  kind: num === null ? 'preamble' : 'clause',
  num,
  division: null,
  text: 'Un texte.',
  items: [],
  path: `/${eId}/`,
});
const clauses = [
  clause('loi/preambule', null),
  clause('loi/1/42', '42'),
  clause('loi/1/2-bis', '2 bis'),
  clause('loi/2/42', '42'),
  clause('loi/2/1/2.1.7', '2.1.7'),
];
const text: Text = {
  id: 'loi',
  title: 'Loi',
  date: '1992-02-25',
  issuer: 'Mali',
  language: 'fr',
  divisions: [
    { eId: 'loi/1', num: '1', title: 'Un' },
    { eId: 'loi/2', num: '2', title: 'Deux' },
    { eId: 'loi/2/1', num: '2.1', title: 'Deux, un' },
  ],
  provisions: clauses,
};

const said = (named: { siglum: string; reference?: string }) =>
  clauses.map((one) => {
    const referred = referredOf(one, text, named);
    return referred === null ? null : [numberOf(referred), shortReference(referred)];
  });

test('name a clause with its division, or by the template of its text', () => {
  expect(said({ siglum: 'L' })).toEqual([
    null,
    ['1.42', 'L 1.42'],
    ['1.2 bis', 'L 1.2 bis'],
    ['2.42', 'L 2.42'],
    ['2.1.7', 'L 2.1.7'],
  ]);
  // Where the template names no division, it tells apart a number that a clause before has.
  expect(said({ siglum: 'L', reference: '{siglum} art. {num}' })).toEqual([
    null,
    ['42', 'L art. 42'],
    ['2 bis', 'L art. 2 bis'],
    ['2.42', 'L art. 2.42'],
    ['2.1.7', 'L art. 2.1.7'],
  ]);
});
