/** Pairs of texts, correspondences of a clause, and their counts. */
import { expect, test } from 'vitest';
import {
  comparedWith,
  correspondencesOf,
  isCompared,
  noveltyOf,
  pairsOf,
  repetitionsOf,
  silencesOf,
  tally,
  tiedPairs,
} from '../../src/edition/concordance.ts';
import { puits, small, verger } from './small.ts';

test('pairs are older and newer text with their correspondences in order', () => {
  expect(pairsOf(small)).toEqual([
    { older: puits, newer: verger, correspondences: small.concordance.correspondences },
  ]);
  expect([isCompared(small, verger), comparedWith(small, verger)]).toEqual([true, [puits]]);
});

test('correspondences of a provision are those of either side, by relation, the strongest first', () => {
  expect(correspondencesOf(small, 'puits/1').map(({ to }) => to)).toEqual([
    'verger/B/2/1',
    'verger/B/1/1',
    'verger/A/1',
  ]);
  expect(correspondencesOf(small, 'verger/B/1/1').map(({ from }) => from)).toEqual(['puits/1', 'puits/2']);
  expect(correspondencesOf(small, 'verger/B/1/2')).toEqual([]);
});

test('silences, novelties and repetitions are found by provision', () => {
  expect(silencesOf(small, 'puits/2')).toHaveLength(1);
  expect(silencesOf(small, 'puits/1')).toEqual([]);
  expect([noveltyOf(small, 'verger/B/1/2')?.subject, noveltyOf(small, 'puits/1')]).toEqual(['Paniers', null]);
  expect(repetitionsOf(small, 'verger/B/2/1')).toEqual(small.concordance.repetitions);
});

test('a tally has every relation', () => {
  expect(tally(small.concordance.correspondences)).toEqual({
    prolonge: 1,
    precise: 0,
    reformule: 3,
    ecarte: 0,
  });
});

test('tied pairs have both provisions; an unknown one is an error', () => {
  expect(tiedPairs(small).map(({ from, to }) => [from.instrument.id, to.division?.eId])).toEqual([
    ['puits', 'verger/A'],
    ['puits', 'verger/B/1'],
    ['puits', 'verger/B/2'],
    ['puits', 'verger/B/1'],
  ]);
  expect(() => tiedPairs({ ...small, instruments: [puits] })).toThrow('no provision has the id verger/A/1');
});

test('an edition with another concordance has its own answers', () => {
  const bare = { ...small, concordance: { ...small.concordance, correspondences: [] } };
  expect([pairsOf(bare), correspondencesOf(bare, 'puits/1')]).toEqual([[], []]);
  expect(isCompared(bare, puits)).toBe(false);
});
