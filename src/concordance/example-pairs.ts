/** The two correspondences by which the home page shows what a correspondence is: a near one and a diverging one. */
import type { Correspondence } from '../model/concordance.ts';
import type { Edition } from '../model/edition.ts';
import { tokensOf } from '../search/core/fold.ts';

export interface ExamplePairs {
  near: Correspondence | null;
  diverging: Correspondence | null;
}

/**
 * Of the correspondences of a relation, the strongest; of several, one that both readings had; of several, the one whose
 * two quotes share most of their words; of several, the first in the order of the edition.
 */
export function examplePairs({ concordance }: Edition): ExamplePairs {
  const best = (relation: Correspondence['relation']) =>
    concordance.correspondences
      .filter((one) => one.relation === relation)
      .map((one) => ({ one, likeness: shareInCommon(one.quoteFrom, one.quoteTo) }))
      .sort(
        (a, b) =>
          b.one.strength - a.one.strength ||
          Number(b.one.readings === 'both') - Number(a.one.readings === 'both') ||
          b.likeness - a.likeness,
      )[0]?.one ?? null;
  return { near: best('prolonge'), diverging: best('ecarte') };
}

/** The words that two quotes share, as a part of all their words, from 0 to 1. */
function shareInCommon(one: string, other: string): number {
  const first = new Set(tokensOf(one).map(({ folded }) => folded));
  const second = new Set(tokensOf(other).map(({ folded }) => folded));
  const both = [...first].filter((word) => second.has(word)).length;
  return both / (first.size + second.size - both);
}
