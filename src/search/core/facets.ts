/** Filters of the search: several values of one facet widen the answer, several facets narrow it. */
import type { Entry } from './lexicon.ts';

export const facets = ['instrument', 'division', 'relation', 'tied', 'subject'] as const;
export type Facet = (typeof facets)[number];

/** Something of each facet. */
export function byFacet<Value>(of: (facet: Facet) => Value): Record<Facet, Value> {
  return {
    instrument: of('instrument'),
    division: of('division'),
    relation: of('relation'),
    tied: of('tied'),
    subject: of('subject'),
  };
}

/** Chosen values by facet; none means no filter. */
export type Chosen = Record<Facet, readonly string[]>;

export const nothingChosen: Chosen = byFacet(() => []);

/** Values of the facet `tied`. */
export const WITH = 'avec';
export const WITHOUT = 'sans';

/** The values a clause has in a facet. */
function valuesOf(entry: Entry, facet: Facet): readonly string[] {
  // A preamble or a closing has a text and subjects, but no theme, and is compared with nothing.
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
  const clauses = entries.filter(({ isClause }) => isClause);
  return byFacet((facet) => {
    const counts = new Map<string, number>();
    for (const clause of clauses.filter((one) => passes(one, chosen, facet)))
      for (const value of valuesOf(clause, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  });
}
