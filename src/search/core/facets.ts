/** Filters of the search: several values of one facet widen the answer, several facets narrow it. */
import type { Entry } from './lexicon.ts';

export const facets = ['instrument', 'division', 'relation', 'tied', 'subject'] as const;
export type Facet = (typeof facets)[number];

/** Chosen values by facet; none means no filter. */
export type Chosen = Record<Facet, readonly string[]>;

export const nothingChosen: Chosen = {
  instrument: [],
  division: [],
  relation: [],
  tied: [],
  subject: [],
};

/** Values of the facet `tied`. */
export const WITH = 'avec';
export const WITHOUT = 'sans';

/** The values a clause has in a facet. */
function valuesOf(entry: Entry, facet: Facet): readonly string[] {
  // What is no clause has a text and subjects: only clauses have themes and are compared.
  if (!entry.isClause && facet !== 'instrument' && facet !== 'subject') return [];
  switch (facet) {
    case 'instrument':
      return [entry.instrument.id];
    case 'division':
      return [entry.division.eId];
    case 'relation':
      return Object.keys(entry.ties);
    case 'tied':
      return [tieCount(entry) > 0 ? WITH : WITHOUT];
    case 'subject':
      return entry.subjects;
  }
}

/** How many correspondences a clause has. */
export function tieCount({ ties }: Entry): number {
  return Object.values(ties).reduce((sum, count) => sum + count, 0);
}

/** Whether a clause passes the filters, leaving one out if named. */
export function passes(entry: Entry, chosen: Chosen, except?: Facet): boolean {
  return facets.every((facet) => {
    const values = chosen[facet];
    if (facet === except || values.length === 0) return true;
    return valuesOf(entry, facet).some((value) => values.includes(value));
  });
}

/** Number of clauses each value would leave, by facet and value, under the choices of the other facets. */
export type Counts = Record<Facet, Map<string, number>>;

export function countsOf(entries: readonly Entry[], chosen: Chosen): Counts {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Counts;
  for (const facet of facets) {
    for (const entry of entries) {
      if (!entry.isClause || !passes(entry, chosen, facet)) continue;
      for (const value of valuesOf(entry, facet)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
