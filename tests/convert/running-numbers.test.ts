/** Numbers of laws that run on through all divisions go on from the last, whatever it ends with. */
import { expect, test } from 'vitest';
import { convertCharter, described, toldOfCharter } from './charter.ts';

const text = `TITRE I : DU PUITS
Article 1. Le puits est à tous.
Article 1-1. Il est gardé.
TITRE II : DES GENS
Article 2. Nul ne le ferme.
Article 2 bis. Nul ne le vend.
TITRE III : DES BÊTES
Article 4. Les bêtes boivent.
`;
const laws = described
  .replace('preamble: {}\n', '')
  .replace(/items.*\n/, '')
  .replace(
    /clauses:[^]*$/,
    `divisions: { marker: 'TITRE {num} :', numbering: roman-upper, count: 3, titleEnds: line }
clauses: { marker: 'Article {num}.', numbering: law, restart: false, gaps: ['3'], count: 5 }
`,
  );

test('over a number with a part of its own, one with a suffix, and one left out', () => {
  const { edition, diagnostics } = convertCharter(text, laws);
  expect(diagnostics).toEqual([]);
  expect(edition?.instruments[0]?.provisions.map(({ eId }) => eId.slice('charte-2041/'.length))).toEqual([
    ...['i/1', 'i/1-1', 'ii/2', 'ii/2-bis', 'iii/4'],
  ]);
});

test('and one that is missing at the head of a division is told', () =>
  expect(toldOfCharter(text, laws.replace("gaps: ['3'], ", '')).join('\n')).toContain(
    'seeds/charte.txt:8:1 error[marker-gap] expected 3 at the beginning, found 4',
  ));
