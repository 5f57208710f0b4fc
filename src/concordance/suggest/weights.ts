/**
 * Likeness of two texts by their words: the cosine of their tf–idf vectors, as
 * in Manning, Raghavan and Schütze, *Introduction to Information Retrieval*
 * (2008), sections 6.2 to 6.4.
 */
import type { Terms } from './terms.ts';

/** A text as a vector: weights by term, all above zero, and its length. */
export interface Weighted {
  weights: Map<string, number>;
  /** Square root of the sum of the squared weights. */
  length: number;
}

/**
 * The weight of each term of each text: (1 + ln tf) · ln(N / df), where the
 * term occurs tf times in the text and in df of the N texts. Terms that all
 * texts have weigh nothing and are left out.
 */
export function weigh(texts: readonly Terms[]): Weighted[] {
  const holding = new Map<string, number>();
  for (const terms of texts) for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  return texts.map((terms) => {
    const weights = new Map<string, number>();
    for (const [term, { count }] of terms) {
      const weight = (1 + Math.log(count)) * Math.log(texts.length / (holding.get(term) ?? 1));
      if (weight > 0) weights.set(term, weight);
    }
    return { weights, length: Math.hypot(...weights.values()) };
  });
}

/** A term of two texts and its part of their likeness. */
export interface SharedTerm {
  term: string;
  part: number;
}

/**
 * The likeness of two texts: the cosine, Σ aᵢbᵢ / (|a| · |b|), from 0 (no term
 * in common) to 1 (the same terms in the same proportions); 0 where a text has
 * no weight at all.
 *
 * @returns the cosine, and the shared terms, the weightiest first
 */
export function likeness(a: Weighted, b: Weighted): { score: number; shared: SharedTerm[] } {
  const lengths = a.length * b.length;
  if (lengths === 0) return { score: 0, shared: [] };
  const shared: SharedTerm[] = [];
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (other !== undefined) shared.push({ term, part: (weight * other) / lengths });
  }
  shared.sort((x, y) => y.part - x.part || (x.term < y.term ? -1 : 1));
  return { score: shared.reduce((sum, { part }) => sum + part, 0), shared };
}
