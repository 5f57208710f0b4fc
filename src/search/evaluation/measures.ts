/** Measures of how well a ranking of clauses answers a judged query: nDCG, recall, empty answers. */
import type { Grade } from './judged-query.ts';

/** Number of results that count: about as many as a reader looks through. */
export const DEPTH = 10;

/** Grades by eId; other clauses have grade 0. */
export type Grades = ReadonlyMap<string, Grade>;

/** The measures of one query. */
export interface Measured {
  /** nDCG at `DEPTH`, from 0 to 1. */
  ndcg: number;
  /** Recall at `DEPTH`, from 0 to 1. */
  recall: number;
  /** Whether nothing was found though clauses answer the query; null where none does. */
  empty: boolean | null;
}

/** The means of several queries. */
export interface Means {
  queries: number;
  ndcg: number;
  recall: number;
  /** Share, from 0 to 1, of queries with an answer for which nothing was found; null where none has one. */
  empty: number | null;
}

/**
 * Measures one ranking. Where no clause answers the query, both figures are 1 for an empty ranking
 * and 0 for any other. A clause that comes twice counts at its first place.
 *
 * @param ranking eIds as shown, best first
 */
export function measure(ranking: readonly string[], grades: Grades): Measured {
  if (grades.size === 0) {
    const right = ranking.length === 0 ? 1 : 0;
    return { ndcg: right, recall: right, empty: null };
  }
  const shown = [...new Set(ranking)].slice(0, DEPTH);
  return { ndcg: ndcg(shown, grades), recall: recall(shown, grades), empty: ranking.length === 0 };
}

/**
 * The arithmetic mean of each measure.
 *
 * @throws Error without a query
 */
export function meansOf(measured: readonly Measured[]): Means {
  if (measured.length === 0) throw new Error('A mean needs one query at least.');
  const answered = measured.flatMap(({ empty }) => (empty === null ? [] : [empty ? 1 : 0]));
  return {
    queries: measured.length,
    ndcg: mean(measured.map(({ ndcg }) => ndcg)),
    recall: mean(measured.map(({ recall }) => recall)),
    empty: answered.length === 0 ? null : mean(answered),
  };
}

/**
 * Normalised discounted cumulated gain: DCG = Σ (2^grade − 1) / log₂(rank + 1) over the ranks from
 * 1 to `DEPTH`, divided by the DCG of the best possible order. Normalisation and discount are of
 * K. Järvelin and J. Kekäläinen, “Cumulated gain-based evaluation of IR techniques”, ACM
 * Transactions on Information Systems 20(4), 2002.
 */
function ndcg(shown: readonly string[], grades: Grades): number {
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  return cumulatedGain(shown.map((eId) => grades.get(eId) ?? 0)) / cumulatedGain(best);
}

function cumulatedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** Graded clauses among the first `DEPTH`, divided by the most that could be there. */
function recall(shown: readonly string[], grades: Grades): number {
  return shown.filter((eId) => grades.has(eId)).length / Math.min(DEPTH, grades.size);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
