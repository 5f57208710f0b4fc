/** All weights of the order of an answer, in one place: tuned together on `tests/search/queries.yaml`. */

/**
 * How Pagefind scores a word in a clause: BM25 (Robertson and Zaragoza, 2009) with its saturation and
 * its weight of length, accents ignored, since the index is folded.
 */
export const ranking = {
  termFrequency: 0.96,
  termSaturation: 1,
  pageLength: 0.3,
  termSimilarity: 1,
  diacriticSimilarity: 0,
};

/** How closely words of the texts match a typed one: 1 for the word itself. */
export const closeness = {
  same: 1,
  /** Another number or gender, or an accent that may be meant. */
  inflected: 0.92,
  stem: 0.77,
  beginning: 0.7,
  /** The first words an equivalent finds, what each further ones weigh less, and the least. */
  equivalent: 0.65,
  equivalentStep: 0.11,
  equivalentLeast: 0.37,
  /** A clause about the subject that a word names, and one that names it in passing. */
  subject: 0.6,
  subjectInPassing: 0.4,
};

/** How the scores of the units of a query make that of a clause. */
export const merging = {
  /** What looser matches in a clause add to the closest. */
  looser: 0.3,
  /** Share added for each unit right behind the one typed before it. */
  near: 0.8,
  /** What is left of that with each word between, stop words aside. */
  nearHalf: 0.5,
  /** What counts of the weight of a light word. */
  light: 0.2,
  /** A clause that lacks units must have this share of the query's weight. */
  leastShare: 0.17,
  /** Clauses that lack units are added only below fewer whole answers than this, and at most so many. */
  enough: 10,
  /** Power of the share that a clause has of the query, by which its score is lowered. */
  shareLowers: 3,
};

/** The weight of what some clauses hold: the fewer, the higher (probabilistic idf, never negative), as Pagefind has it. */
export function rarity(holding: number, clauses: number): number {
  return Math.log(1 + (clauses - holding + 0.5) / (holding + 0.5));
}
