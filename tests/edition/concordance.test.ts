/** Pairs of texts, correspondences of a clause, and their counts. */
import { expect, test } from 'vitest';
import {
  comparedWith,
  correspondencesOf,
  isCompared,
  noveltiesOf,
  pairsOf,
  pairsWith,
  repetitionsOf,
  silencesOf,
  tally,
  tiedPairs,
} from '../../src/edition/concordance.ts';
import { placeOf } from '../../src/edition/lookups.ts';
import { puits, small, verger } from './small.ts';

test('pairs are older and newer text with their correspondences in order', () => {
  expect(pairsOf(small)).toMatchObject([
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
  expect(noveltiesOf(small, 'verger/B/1/2').map(({ subject }) => subject)).toEqual(['Paniers']);
  expect(noveltiesOf(small, 'puits/1')).toEqual([]);
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
  const bare = {
    ...small,
    comparisons: [],
    concordance: { ...small.concordance, correspondences: [] },
  };
  expect([pairsOf(bare), correspondencesOf(bare, 'puits/1')]).toEqual([[], []]);
  expect(isCompared(bare, puits)).toBe(false);
});

test('what was found in one comparison is not of another, nor what a part leaves out', () => {
  const jardin = { ...verger, id: 'jardin', divisions: [], provisions: [] };
  const [first] = small.comparisons;
  if (first === undefined) throw new Error('the small edition has no comparison');
  const two = {
    ...small,
    instruments: [puits, verger, jardin],
    comparisons: [
      { ...first, parts: ['verger/B/1'] },
      { ...first, id: 'puits--jardin', newer: 'jardin' },
    ],
  };
  const [own, other] = pairsOf(two);
  expect(own?.newerClauses.map(({ eId }) => eId)).toEqual(['verger/B/1/1', 'verger/B/1/2']);
  expect(own?.olderClauses).toEqual(other?.olderClauses);
  expect([own?.silences.length, other?.silences.length, other?.correspondences.length]).toEqual([1, 0, 0]);
  const pairs = (eId: string) => pairsWith(two, placeOf(two, eId)).map(({ comparison }) => comparison.id);
  expect([pairs('puits/1'), pairs('verger/B/1/1'), pairs('verger/A/1')]).toEqual([
    ['puits--verger', 'puits--jardin'],
    ['puits--verger'],
    [],
  ]);
});
