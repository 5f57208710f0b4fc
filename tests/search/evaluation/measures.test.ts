import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/search/evaluation/judged-query.ts';
import { meansOf, measure } from '../../../src/search/evaluation/measures.ts';

const graded = (grades: Record<string, Grade>) => new Map(Object.entries(grades));

describe('nDCG', () => {
  test('is 1 for the best order, whatever comes after it', () => {
    expect(measure(['a', 'b', 'x', 'y'], graded({ a: 2, b: 1 })).ndcg).toBe(1);
  });

  test('discounts by the logarithm of the rank', () => {
    expect(measure(['x', 'y', 'a'], graded({ a: 2 })).ndcg).toBeCloseTo(1 / Math.log2(4), 12);
  });

  test('gives grade 2 three times the gain of grade 1', () => {
    const best = 3 + 1 / Math.log2(3);
    expect(measure(['b', 'a'], graded({ a: 2, b: 1 })).ndcg).toBeCloseTo((1 + 3 / Math.log2(3)) / best, 12);
    expect(measure(['a'], graded({ a: 2, b: 1 })).ndcg).toBeCloseTo(3 / best, 12);
  });

  test('counts the first ten alone', () => {
    const many = Array.from({ length: 12 }, (_, index) => `c${index}`);
    expect(measure([...many.slice(0, 10), 'a'], graded({ a: 2 })).ndcg).toBe(0);
    expect(measure(many.slice(0, 10), graded(Object.fromEntries(many.map((id) => [id, 2])))).ndcg).toBe(1);
  });

  test('counts a clause once, where it comes first', () => {
    expect(measure(['a', 'a', 'b'], graded({ a: 2, b: 2 })).ndcg).toBe(1);
    expect(measure(['a', 'a'], graded({ a: 2, b: 2 })).ndcg).toBeLessThan(1);
  });
});

describe('recall', () => {
  test('is the share of the relevant clauses, of either grade, in any order', () => {
    expect(measure(['x', 'b', 'a'], graded({ a: 2, b: 1, c: 1, d: 2 })).recall).toBe(0.5);
  });

  test('is complete with ten where there are more', () => {
    const many = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const grades = graded(Object.fromEntries(many.map((id) => [id, 1])));
    expect(measure(many.slice(5), grades).recall).toBe(1);
    expect(measure(['x', ...many], grades).recall).toBe(0.9);
  });
});

describe('no result', () => {
  test('scores 1 where no clause answers, and any result 0', () => {
    expect(measure([], graded({}))).toEqual({ ndcg: 1, recall: 1, empty: null });
    expect(measure(['a'], graded({}))).toEqual({ ndcg: 0, recall: 0, empty: null });
  });

  test('scores 0 where a clause answers', () => {
    expect(measure([], graded({ a: 1 }))).toEqual({ ndcg: 0, recall: 0, empty: true });
  });
});

describe('means', () => {
  test('count as empty only queries with an answer', () => {
    const measured = [
      measure(['a'], graded({ a: 2 })),
      measure([], graded({ a: 2 })),
      measure([], graded({})),
      measure(['a'], graded({})),
    ];
    expect(meansOf(measured)).toEqual({ queries: 4, ndcg: 0.5, recall: 0.5, empty: 0.5 });
    expect(meansOf(measured.slice(2))).toEqual({ queries: 2, ndcg: 0.5, recall: 0.5, empty: null });
  });

  test('need a query', () => {
    expect(() => meansOf([])).toThrow('one query');
  });
});
