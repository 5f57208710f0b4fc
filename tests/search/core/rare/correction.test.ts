import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWords, slipCost, slipLimit } from '../../../../src/search/core/rare/correction.ts';
import { areNeighbours, shareKey } from '../../../../src/search/core/rare/keyboard.ts';
import { soundOf } from '../../../../src/search/core/rare/sound.ts';

describe('the cost of a slip', () => {
  it.each([
    ['corruption', 'corruption', 0],
    ['coruption', 'corruption', 0.5],
    ['corrruption', 'corruption', 0.5],
    ['corurption', 'corruption', 0.8],
    ['coruptoin', 'corruption', 1.3],
    ['souvrainte', 'souverainete', 1.4],
    ['gouvernement', 'gouvernment', 0.7],
    ['sekurite', 'securite', 0.7],
    ['zecurite', 'securite', 0.7],
    ['paix', 'pays', 1.55],
    ['pqix', 'paix', 0.35],
    ['durqble', 'durable', 0.35],
    ['qzote', 'awote', 0.7],
    ['corruptuon', 'corruption', 0.85],
    ['corruptzon', 'corruption', 1],
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

  it.each(['filosophie', 'philozofie', 'filosofi', 'phylosophi'])(
    'are those that sound the same: %s',
    (heard) => {
      const texts = new Map([...frequency, ['philosophie', 1]]);
      expect(nearestWords(heard, texts, slipLimit(heard.length))[0]?.word).toBe('philosophie');
    },
  );

  it.each([
    ['deradikalisation', 'deradicalisation'],
    ['resilianse', 'resilience'],
    ['jandarmerit', 'gendarmerie'],
    ['anseigneman', 'enseignement'],
    ['territwar', 'territoire'],
    ['edukassion', 'education'],
    ['ekipeman', 'equipement'],
    ['bourgoi', 'bourgois'],
    ['fronthiere', 'frontiere'],
    ['otorite', 'autorite'],
    ['justisse', 'justice'],
    ['kestion', 'question'],
  ])('that are heard as one: %s, %s', (heard, word) => expect(soundOf(heard)).toBe(soundOf(word)));

  it.each([
    ['cohesion', 'commission'],
    ['question', 'gestion'],
    ['paix', 'pacte'],
    ['mission', 'maison'],
  ])('that are not: %s, %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));

  it('are reached from any word of theirs with one key exchanged for its neighbour or its place on the other keyboard', () => {
    const texts = [
      'corruption',
      'securite',
      'gouvernance',
      'reconciliation',
      'territoire',
      'frontieres',
      'developpement',
    ];
    const all = new Map(texts.map((word) => [word, 1]));
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(30), fc.nat(5), (word, at, which) => {
        const place = at % word.length;
        const letter = word.charAt(place);
        const near = letters.filter((one) => areNeighbours(one, letter) || shareKey(one, letter));
        const typed = word.slice(0, place) + (near[which % near.length] ?? '') + word.slice(place + 1);
        expect(nearestWords(typed, all, slipLimit(typed.length))[0]?.word).toBe(word);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('are none where nothing is near, and never numbers', () => {
    expect(nearestWords('xylophone', frequency, slipLimit(9))).toEqual([]);
    expect(nearestWords('2006', frequency, 1)).toEqual([]);
  });

  it('are not sought for words of three letters', () => {
    expect(slipLimit(3)).toBe(0);
  });
});
