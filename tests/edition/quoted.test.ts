/** Quoted words in a clause: whole, cut around a quote, or parted by undertaking. */
import { expect, test } from 'vitest';
import {
  partedByUndertaking,
  quotedAlone,
  quotedAround,
  quotedWhole,
  startOf,
  type Quoted,
} from '../../src/edition/quoted.ts';
import { wordsOfRuns, type Run } from '../../src/edition/runs.ts';
import type { Part, Provision, SicMark } from '../../src/model/edition.ts';

const passage = (text: string, sic: SicMark[] = []) => ({ text, lines: [1, 1] as [number, number], sic });
const paragraph = (text: string, sic: SicMark[] = []): Part => ({ type: 'paragraph', ...passage(text, sic) });
const clause = (...body: Part[]): Provision => ({
  eId: 'puits/1',
  kind: 'clause',
  division: null,
  marker: '1.',
  num: '1',
  body,
  lines: [1, 1],
  path: '/puits/1/',
});
const list = (...items: string[]): Part => ({
  type: 'list',
  items: items.map((text, index) => ({ marker: '–', position: index + 1, parts: [], ...passage(text) })),
  lines: [1, 1],
});
const filler = Array.from({ length: 61 }, () => 'mot').join(' ');

/** Words of runs with the marked ones in brackets. */
const marked = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'tie' ? `<${wordsOfRuns(run.runs)}>` : wordsOfRuns([run]))).join('');
const linesOf = ({ lines }: Pick<Quoted, 'lines'>) =>
  lines.map(({ marker, runs }) => `${marker ?? ''}${marked(runs)}`);

test('a quote by itself keeps the slips in it, over a list too', () => {
  const provision = clause(
    paragraph('Le puit est creusé par tous :', [{ id: 'n1', start: 3, end: 7 }]),
    list('un panier ;'),
  );
  const runs = quotedAlone(provision, 'Le puit est creusé');
  expect(runs.map((run) => [run.kind, wordsOfRuns([run])])).toEqual([
    ['words', 'Le '],
    ['sic', 'puit'],
    ['words', ' est creusé'],
  ]);
  expect(wordsOfRuns(quotedAlone(provision, 'un panier'))).toBe('un panier');
  expect(wordsOfRuns(quotedAlone(provision, 'nulle part'))).toBe('nulle part');
});

test('a short clause is whole, its quote marked, with its items', () => {
  const quoted = quotedAround(
    clause(paragraph('Chacun apporte :'), list('un panier ;', 'une échelle.')),
    'une échelle',
  );
  expect(linesOf(quoted)).toEqual(['Chacun apporte\u00A0:', '–un panier\u00A0;', '–<une échelle>.']);
  expect([quoted.cutBefore, quoted.cutAfter]).toEqual([false, false]);
});

test('of a long clause only the sentence with the quote is shown, to its own mark', () => {
  const long = clause(
    paragraph(
      `Le puits ${filler}. Il est creusé par tous, art. 4 compris ; il sert à tous. Nul n’y puise seul.`,
    ),
  );
  const quoted = quotedAround(long, 'creusé par tous');
  expect(linesOf(quoted)).toEqual(['Il est <creusé par tous>, art. 4 compris\u00A0;']);
  expect([quoted.cutBefore, quoted.cutAfter]).toEqual([true, true]);
  expect(linesOf(quotedAround(long, 'puise seul'))).toEqual(['Nul n’y <puise seul>.']);
  expect(quotedAround(long, 'puise seul').cutAfter).toBe(false);
});

test('of a long clause with items the item is shown whole, with its marker', () => {
  const long = clause(
    paragraph('Chacun apporte :'),
    list(filler, 'un panier. Il est rond ;', 'une échelle.'),
  );
  expect(linesOf(quotedAround(long, 'panier'))).toEqual(['–un <panier>. Il est rond\u00A0;']);
});

test('a quote may run over several paragraphs; one that the clause lacks leaves it whole', () => {
  const two = clause(paragraph(`${filler}. Le puits`), paragraph('du village. Il est profond.'));
  expect(linesOf(quotedAround(two, 'puits du village'))).toEqual(['Le <puits>', '<du village>.']);
  expect(linesOf(quotedAround(two, 'verger'))).toHaveLength(2);
});

test('slips keep their place in what is left, and quotes that overlap are one mark', () => {
  const text = `Le puits ${filler}. Il est creuser par tous.`;
  const start = text.indexOf('creuser');
  const quoted = quotedAround(clause(paragraph(text, [{ id: 'n', start, end: start + 7 }])), 'par tous');
  expect(quoted.lines[0]?.runs[1]).toMatchObject({ kind: 'sic', note: 'n', runs: [{ text: 'creuser' }] });
  const whole = quotedWhole(clause(paragraph('Le puits est creusé par tous.')), [
    'puits est',
    'est creusé',
    'tous',
  ]);
  expect(linesOf(whole)).toEqual(['Le <puits est creusé> par <tous>.']);
});

test('a clause is parted after each undertaking; joining words go with the next, the rest with the last', () => {
  const undertaking = (id: string, words: string) => ({
    ...{ id, comparison: 'puits--verger', provision: 'puits/1' },
    ...{ words, summary: id },
  });
  const pieces = partedByUndertaking(
    clause(
      paragraph('a creusé le puits, et a planté le verger ; selon l’usage.'),
      paragraph('Fait à Ségou.'),
    ),
    [undertaking('b', 'a planté le verger'), undertaking('a', 'a creusé le puits')],
    ['le puits', 'planté le verger'],
  );
  expect(pieces.map(({ runs, undertakings }) => [marked(runs), undertakings.map(({ id }) => id)])).toEqual([
    ['a creusé <le puits>,', ['a']],
    ['et a <planté le verger>\u00A0; selon l’usage.', ['b']],
    ['Fait à Ségou.', []],
  ]);
});

test('undertakings are ordered by where their words begin', () => {
  const two = clause(paragraph('Le puits.'), paragraph('Le verger.'));
  expect(startOf(two, 'Le puits')).toBeLessThan(startOf(two, 'verger'));
  expect(startOf(two, 'rien')).toBe(Number.POSITIVE_INFINITY);
});
