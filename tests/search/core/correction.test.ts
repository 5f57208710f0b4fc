import { describe, expect, it } from 'vitest';
import { nearestWords, slipCost, slipLimit } from '../../../src/search/core/correction.ts';

describe('the cost of a slip', () => {
  it.each([
    ['corruption', 'corruption', 0],
    ['coruption', 'corruption', 0.5],
    ['corrruption', 'corruption', 0.5],
    ['corurption', 'corruption', 0.8],
    ['coruptoin', 'corruption', 1.3],
    ['sekurite', 'securite', 0.7],
    ['zecurite', 'securite', 0.7],
    ['paix', 'pays', 1.7],
  ])('%s → %s is %f', (typed, word, cost) => expect(slipCost(typed, word)).toBeCloseTo(cost));

  it('is the same in both directions where letters are replaced or swapped', () => {
    expect(slipCost('tabel', 'table')).toBeCloseTo(slipCost('table', 'tabel'));
  });

  it('is infinite above the limit', () => {
    expect(slipCost('abcdefgh', 'stuvwxyz', 2)).toBe(Infinity);
  });
});

describe('the nearest words', () => {
  const frequency = new Map([
    ['corruption', 4],
    ['cohesion', 6],
    ['commission', 2],
    ['2005', 1],
  ]);

  it('are those of the least cost, then the most frequent', () => {
    expect(nearestWords('corupsion', frequency, slipLimit(9)).map(({ word }) => word)).toEqual([
      'corruption',
    ]);
  });

  it('are none where nothing is near, and never numbers', () => {
    expect(nearestWords('xylophone', frequency, slipLimit(9))).toEqual([]);
    expect(nearestWords('2006', frequency, 1)).toEqual([]);
  });

  it('are not sought for words of three letters', () => {
    expect(slipLimit(3)).toBe(0);
  });
});
