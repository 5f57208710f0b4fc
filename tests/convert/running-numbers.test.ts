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

test('over two left out after one with a suffix', () => {
  const repealed = text.replace('Article 4.', 'Article 3 ter.');
  const two = laws.replace("gaps: ['3']", "gaps: ['3', '3 bis']");
  expect(toldOfCharter(repealed, two)).toEqual([]);
  expect(toldOfCharter(repealed, laws)).toEqual([
    expect.stringContaining('seeds/charte.txt:8:1 error[marker-gap]'),
  ]);
});

test('numbers in words are given in figures, whatever the kind of the others', () => {
  const worded = text.replace('TITRE I :', 'TITRE PREMIER :');
  const spelled = laws.replace('roman-upper,', "roman-upper, spelled: { PREMIER: '1' },");
  expect(toldOfCharter(worded, laws).join('\n')).toContain("`spelled: { PREMIER: '1' }`");
  expect(toldOfCharter(worded, spelled)).toEqual([]);
  expect(convertCharter(worded, spelled).edition?.instruments[0]?.divisions.map(({ eId }) => eId)).toEqual([
    ...['charte-2041/i', 'charte-2041/ii', 'charte-2041/iii'],
  ]);
});

test('a heading of another kind with the number that is missing is not proposed as its form', () => {
  const told = toldOfCharter(text.replace('Article 1. ', 'Section 1. '), laws).join('\n');
  expect(told).not.toContain("'Section {num}.'");
});
