/** Divisions of two levels in all readers of the model: data, reading order, account, search, pages. */
import { expect, test } from 'vitest';
import { account } from '../../src/convert/check/account.ts';
import { readingOrder } from '../../src/convert/check/reading-order.ts';
import { emit } from '../../src/convert/emit/files.ts';
import { Corpus, toCorpus } from '../../src/data/corpus.ts';
import { Edition } from '../../src/model/edition.ts';
import { toSearchWords } from '../../src/search/index/search-text.ts';
import { buildLexicon } from '../../src/search/core/lexicon.ts';
import { linePlaces } from '../../src/reading/line-places.ts';
import { clausePlaces } from '../../src/edition/lookups.ts';
import { small, verger } from './small.ts';

const printed = [
  'Le texte de preambule.',
  'Partie A De A',
  '1. Le texte de 1.',
  'Partie B De B',
  '1. Le texte de 1-bis.',
  'Partie 1 De 1',
  '1. Le texte de 1.',
  '2. Chacun apporte :',
  '– un panier ;',
  '– une échelle.',
  'Partie 2 De 2',
  '1. Le texte de 1.',
  'Le texte de cloture.',
];

test('fits the schema, written and read', () => {
  expect(Edition.parse(JSON.parse(JSON.stringify(small)))).toEqual(small);
});

test('is read in the order of the text', () => {
  const shown = readingOrder(verger).map(({ text }) => text);
  expect(shown.join(' ')).toBe(printed.join(' '));
});

test('has every character accounted for, and tells one that is lost in a nested division', () => {
  const lines = printed.map((text, index) => ({ text, number: index + 1 }));
  expect(account('verger.txt', lines, verger)).toEqual([]);
  const damaged = lines.map((line) => (line.number === 9 ? { ...line, text: '– un grand panier ;' } : line));
  expect(account('verger.txt', damaged, verger)).toMatchObject([{ rule: 'text-lost', line: 9, column: 6 }]);
});

test('gives the corpus a flat list of divisions, each clause that of its innermost', () => {
  const corpus = Corpus.parse(toCorpus(small));
  const own = corpus.instruments[1];
  expect(own?.divisions.map(({ eId, lines }) => [eId, lines])).toEqual([
    ['verger/A', [2, 3]],
    ['verger/B', [4, 12]],
    ['verger/B/1', [6, 10]],
    ['verger/B/2', [11, 12]],
  ]);
  expect(own?.provisions.find(({ eId }) => eId === 'verger/B/1/2')?.division).toBe('verger/B/1');
  expect(Object.keys(own?.divisions[1] ?? {})).toEqual(['eId', 'num', 'title', 'lines']);
});

test('has a page for each unit', () => {
  const paths = [...emit(small).keys()].filter((path) => path.startsWith('pages/verger'));
  expect(paths).toHaveLength(1 + 4 + verger.provisions.length);
  expect(paths).toContain('pages/verger/B/2.mdx');
});

test('is searched clause by clause, called as people call them', () => {
  const entries = buildLexicon(toSearchWords(small).text).clauses;
  const clauses = entries.filter(({ isClause }) => isClause);
  expect(entries.filter(({ isClause }) => !isClause).map(({ reference }) => reference)).toHaveLength(
    small.instruments.flatMap(({ provisions }) => provisions).length - clauses.length,
  );
  expect(clauses).toHaveLength(clausePlaces(small).length);
  expect(clauses.map(({ reference }) => reference)).toEqual([
    'PU 1',
    'PU 2',
    'VE A.1',
    'VE B.1',
    'VE B.1.1',
    'VE B.1.2',
    'VE B.2.1',
  ]);
});

test('tells where each line of the witness is read', () => {
  const places = linePlaces(verger);
  expect([4, 6, 11].map((line) => places.get(line))).toMatchObject([
    { path: '/verger/B/' },
    { path: '/verger/B/1/' },
    { path: '/verger/B/2/' },
  ]);
});
