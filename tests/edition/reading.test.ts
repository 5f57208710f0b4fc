/** A clause and a division read with their ties: by undertaking, the strongest first, the weak apart. */
import { expect, test } from 'vitest';
import { pairsOf } from '../../src/edition/concordance.ts';
import { readingOf, readingOfDivision, type ReadTie } from '../../src/edition/reading.ts';
import type { Edition } from '../../src/model/edition.ts';
import { small, verger } from './small.ts';

const [first, second, third, fourth] = small.concordance.correspondences;
if (first === undefined || second === undefined || third === undefined || fourth === undefined)
  throw new Error('the small edition lacks correspondences');

/** `puits/1` says two things, listed against their order; its second has two strong ties and a weak one. */
const edition: Edition = {
  ...small,
  concordance: {
    ...small.concordance,
    undertakings: [
      { id: 'b', comparison: 'puits--verger', provision: 'puits/1', words: 'de 1', summary: 'le numéro' },
      { id: 'a', comparison: 'puits--verger', provision: 'puits/1', words: 'Le texte', summary: 'le texte' },
      { id: 'a', comparison: 'puits--verger', provision: 'puits/2', words: 'Le texte', summary: 'le texte' },
      { id: 'b', comparison: 'puits--verger', provision: 'puits/2', words: 'de 2', summary: 'le numéro' },
    ],
    correspondences: [
      { ...first, undertaking: 'b', strength: 3, relation: 'ecarte' },
      { ...second, undertaking: 'b', strength: 2 },
      { ...third, undertaking: 'b', strength: 3, relation: 'prolonge' },
      { ...fourth, strength: 1 },
    ],
  },
};
const [pair] = pairsOf(edition);
if (pair === undefined) throw new Error('the small edition compares nothing');
const division = (eId: string) => {
  const found = verger.divisions.find((one) => one.eId === eId);
  if (found === undefined) throw new Error(`no division ${eId}`);
  return found;
};
const others = (ties: readonly ReadTie[]) => ties.map(({ other }) => other.provision.eId);

test('a clause is parted into its undertakings in the order of its words', () => {
  const { points } = readingOf(edition, 'puits/1');
  expect(points.map(({ undertaking, position, total }) => [undertaking.id, position, total])).toEqual([
    ['a', 1, 2],
    ['b', 2, 2],
  ]);
});

test('ties of an undertaking come the strongest first, then the nearest relation; the weak stand apart', () => {
  const { points, clear, weak, counts } = readingOf(edition, 'puits/1');
  expect(others(points[1]?.clear ?? [])).toEqual(['verger/B/2/1', 'verger/A/1', 'verger/B/1/1']);
  expect([others(clear).length, others(weak)]).toEqual([3, []]);
  expect(counts).toEqual({ prolonge: 1, precise: 0, reformule: 1, ecarte: 1 });
  const weakOnly = readingOf(edition, 'puits/2').points[0];
  expect([weakOnly?.clear, others(weakOnly?.weak ?? [])]).toEqual([[], ['verger/B/1/1']]);
});

test('an undertaking without echo has its silence, and no other has', () => {
  const { points } = readingOf(edition, 'puits/2');
  expect(points.map(({ silence }) => silence?.explanation ?? null)).toEqual([null, 'Rien.']);
});

test('the newer side is grouped by the undertakings that it is tied to, in the order of the older text', () => {
  const { points } = readingOf(edition, 'verger/B/1/1');
  expect(
    points.map(({ older, undertaking, clear, weak }) => [
      older.provision.eId,
      undertaking.id,
      clear.length,
      weak.length,
    ]),
  ).toEqual([
    ['puits/1', 'b', 1, 0],
    ['puits/2', 'a', 0, 1],
  ]);
  expect(points[0]?.clear[0]).toMatchObject({ side: 'newer', other: { provision: { eId: 'puits/1' } } });
});

test('a division is read by older clause, seen from it, with those of its inner divisions', () => {
  const { olderClauses, counts } = readingOfDivision(edition, pair, division('verger/B'));
  expect(
    olderClauses.map(({ older, clear, weak }) => [older.provision.eId, others(clear), others(weak)]),
  ).toEqual([
    ['puits/1', ['verger/B/2/1', 'verger/B/1/1'], []],
    ['puits/2', [], ['verger/B/1/1']],
  ]);
  expect(olderClauses[0]?.clear[0]?.side).toBe('older');
  expect(counts).toEqual({ prolonge: 1, precise: 0, reformule: 2, ecarte: 0 });
});

test('the novelties of a division name its own clauses alone', () => {
  const { novelties } = readingOfDivision(edition, pair, division('verger/B'));
  expect(
    novelties.map(({ novelty, clauses }) => [novelty.subject, clauses.map(({ provision }) => provision.eId)]),
  ).toEqual([['Paniers', ['verger/B/1/2']]]);
  expect(readingOfDivision(edition, pair, division('verger/A')).novelties).toEqual([]);
});

test('a correspondence of an undertaking that its clause lacks is an error', () => {
  expect(() => readingOf(small, 'puits/1')).toThrow('puits/1 has no undertaking a');
  expect(() => readingOf(edition, 'puits/9')).toThrow('no provision has the id puits/9');
});
