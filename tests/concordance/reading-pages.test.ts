/** Which pages read correspondences, each under a path of its own. */
import { expect, test } from 'vitest';
import { readingPages } from '../../src/concordance/reading-pages.ts';
import { puits, small, verger } from '../edition/small.ts';

test('each older clause, each column of a newer text and each correspondence has one', () => {
  expect(readingPages(small).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'clause /concordance/puits/1/',
    'clause /concordance/puits/2/',
    'column /concordance/verger/A/',
    'column /concordance/verger/B/',
    'pair /concordance/puits/1/verger/A/1/',
    'pair /concordance/puits/1/verger/B/1/1/',
    'pair /concordance/puits/1/verger/B/2/1/',
    'pair /concordance/puits/2/verger/B/1/1/',
  ]);
});

test('without comparisons there are none', () => {
  const concordance = { ...small.concordance, correspondences: [] };
  expect(readingPages({ ...small, comparisons: [], concordance })).toEqual([]);
});

test('two pages of one path are an error', () => {
  const twice = {
    ...small,
    instruments: [puits, { ...verger, divisions: [...verger.divisions, ...verger.divisions] }],
  };
  expect(() => readingPages(twice)).toThrow('would have the path /concordance/verger/A/');
});
