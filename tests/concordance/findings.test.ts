/** The findings and examples of the home page, counted from a small edition. */
import { describe, expect, test } from 'vitest';
import { examplePairs } from '../../src/concordance/example-pairs.ts';
import { findingsOf } from '../../src/concordance/findings.ts';
import { pairsOf } from '../../src/edition/concordance.ts';
import type { Correspondence } from '../../src/model/concordance.ts';
import { small } from '../edition/small.ts';

const [pair] = pairsOf(small);
if (pair === undefined) throw new Error('the small edition has no pair of texts');
const [first] = small.concordance.correspondences;
if (first === undefined) throw new Error('the small edition has no correspondence');

/** The small edition with these correspondences in place of its own. */
const withTies = (...changes: Partial<Correspondence>[]) => ({
  ...small,
  concordance: {
    ...small.concordance,
    correspondences: changes.map((change, index) => ({ ...first, id: `tie-${index}`, ...change })),
  },
});

describe('a finding', () => {
  test('counts clauses that say a term, whatever its accents, capitals and apostrophes', () => {
    // One clause of the newer text, with a list, says other words.
    const { named } = findingsOf(small, pair, 'TÉXTE de');
    expect(named).toEqual({ older: 2, newer: 4, ofOlder: 2 });
    expect(findingsOf(small, pair, 'tex').named.older).toBe(0);
  });

  test('names the fewest older clauses that have more than half of the ties', () => {
    const ties = ['puits/1', 'puits/2', 'puits/2', 'puits/2', 'puits/1'].map((from) => ({
      from,
      strength: 3 as const,
    }));
    const many = withTies(...ties);
    const [own] = pairsOf(many);
    if (own === undefined) throw new Error('no pair');
    const { most } = findingsOf(many, own, '');
    expect(most.clauses.map(({ place, ties: count }) => [place.provision.eId, count])).toEqual([
      ['puits/2', 3],
    ]);
    expect([most.ties, most.ofTies]).toEqual([3, 5]);
    // As in the charts that it leads to, weak ones do not count.
    const weak = withTies(...ties.map((tie) => ({ ...tie, strength: 1 as const })), {
      from: 'puits/1',
      strength: 3,
    });
    const [other] = pairsOf(weak);
    if (other === undefined) throw new Error('no pair');
    expect(findingsOf(weak, other, '').most).toMatchObject({ ties: 1, ofTies: 1 });
  });

  test('counts half of the ties as no more than half', () => {
    const even = withTies({ from: 'puits/2', strength: 3 }, { from: 'puits/1', strength: 3 });
    const [own] = pairsOf(even);
    if (own === undefined) throw new Error('no pair');
    expect(findingsOf(even, own, '').most).toMatchObject({ ties: 2, ofTies: 2 });
    const none = withTies();
    const [bare] = pairsOf(none);
    if (bare === undefined) throw new Error('no pair');
    expect(findingsOf(none, bare, '').most.clauses).toEqual([]);
  });

  test('counts each newer clause without antecedent once, by subject', () => {
    const { alone } = findingsOf(small, pair, '');
    const clauses = new Set(small.concordance.novelties.flatMap(({ provisions }) => provisions));
    expect(alone.clauses).toBe(clauses.size);
    expect(alone.subjects.reduce((sum, one) => sum + one.clauses, 0)).toBe(alone.clauses);
  });
});

describe('the example', () => {
  test('is the strongest of its relation, then one of both readings, then the most alike', () => {
    const edition = withTies(
      { relation: 'prolonge', strength: 2, readings: 'both', quoteFrom: 'Le texte', quoteTo: 'Le texte' },
      { relation: 'prolonge', strength: 3, readings: 'first', quoteFrom: 'Le texte', quoteTo: 'Le texte' },
      { relation: 'prolonge', strength: 3, readings: 'both', quoteFrom: 'Le texte', quoteTo: 'de 1' },
      { relation: 'prolonge', strength: 3, readings: 'both', quoteFrom: 'Le texte', quoteTo: 'un texte' },
      { relation: 'ecarte', strength: 1 },
    );
    const { near, diverging } = examplePairs(edition);
    expect([near?.id, diverging?.id]).toEqual(['tie-3', 'tie-4']);
  });

  test('is none where no correspondence has its relation', () => {
    expect(examplePairs(withTies({ relation: 'reformule' }))).toEqual({ near: null, diverging: null });
  });
});
