/** Queries of many kinds put to both texts: the clause that comes first, and that nothing of the query is lost. */
import { beforeAll, expect, test } from 'vitest';
import type { Searcher } from '../../src/search/core/search.ts';
import { searcherInNode } from '../../src/search/evaluation/in-node.ts';
import { makeSearchFiles } from '../../src/search/index/files.ts';
import { wholeEdition } from '../convert/sources.ts';

let searcher: Searcher;
beforeAll(async () => {
  searcher = await searcherInNode(await makeSearchFiles(wholeEdition()));
}, 60_000);

const firstAnd = async (query: string) => {
  const { results, unknown } = await searcher.search(query);
  return [results[0]?.entry.eId, unknown];
};

test.each([
  // Feminine forms beside masculine ones, or alone.
  ['acteurs et actrices', 'acteurs'],
  ['acteurs/actrices', 'acteurs'],
  ['agricultrices', 'agriculteurs'],
  // Cut at the end of a line, or typed in two.
  ['décentra-\nlisation', 'décentralisation'],
  ['désarme- ment', 'désarmement'],
  ['inter communautaire', 'intercommunautaire'],
  // As programs wrote them.
  ['r%C3%A9fugi%C3%A9s', 'réfugiés'],
  ['dÃ©centralisation', 'décentralisation'],
  ['r\uFFFDconciliation', 'réconciliation'],
  // Of other languages.
  ['peace', 'paix'],
  ['what about women', 'femmes'],
  ['musow', 'femmes'],
  ['kɛlɛ', 'conflits'],
  ['kele', 'conflits'],
  // Questions.
  ['que dit le texte sur les écoles ?', 'écoles'],
  ['y a-t-il quelque chose sur l’eau ?', 'eau'],
])('%s is answered as %s', async (query, plain) => {
  expect(await firstAnd(query)).toEqual(await firstAnd(plain));
  expect((await firstAnd(query))[1]).toEqual([]);
});

test.each([
  'DIM, thème 4 (Sécurité et défense du territoire), n° 66',
  'Dialogue inter-Maliens, thème 4 « Sécurité et défense du territoire », rec. 66',
])('%s names a clause, whatever its division is called', async (query) => {
  const { results, certain } = await searcher.search(query);
  expect([results.map(({ entry }) => entry.eId), certain]).toEqual([['dialogue-2024/4/66'], true]);
});

test('no slip is taken for a word of another language', async () => {
  expect((await searcher.search('hère')).corrected).toBeNull();
  expect((await searcher.search('baarra')).corrected).not.toBe('baara');
});

test.each([
  ...[
    'hommes',
    'pillage',
    'correction',
    'volonté',
    'chèque',
    'crâne',
    'roche',
    'toux',
    'coups',
    'asile',
    'château',
    'mars',
    'nager',
    'gabon',
    'américain',
    'exiger',
  ],
  // Two letters off or more.
  ...['conservation', 'comportement', 'déclaration', 'évolution', 'exclusion', 'escalade', 'contravention'],
])('%s, which the texts do not have, is not taken for a slip', async (word) =>
  expect((await searcher.search(word)).corrected).toBeNull(),
);
