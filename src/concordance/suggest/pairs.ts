/** Pairs of an older and a newer clause that are alike by words and that no correspondence has. */
import { clausePlaces, type Place } from '../../edition/lookups.ts';
import { wholeText } from '../../edition/text.ts';
import type { Edition } from '../../model/edition.ts';
import { termsOf, type Terms } from './terms.ts';
import { likeness, weigh, type Weighted } from './weights.ts';

export interface Suggestion {
  /** Cosine of the two texts, above 0 and at most 1. */
  score: number;
  older: Place;
  newer: Place;
  /** Words of the older clause whose stems the newer has, the weightiest first. */
  shared: string[];
}

export interface Wanted {
  /** Most pairs to suggest. */
  most: number;
  /** eId of a clause that must be one of the pair; null for all pairs. */
  of: string | null;
}

interface Clause {
  place: Place;
  terms: Terms;
  weighted: Weighted;
}

/** The untied pairs of French clauses most alike, best first, then in the order of the texts. */
export function suggest(edition: Edition, { most, of }: Wanted): Suggestion[] {
  const clauses = weighed(
    clausePlaces(edition).filter(({ instrument }) => instrument.description.language === 'fr'),
  );
  const tied = new Set(edition.concordance.correspondences.map(({ from, to }) => `${from} ${to}`));
  const suggestions: Suggestion[] = [];
  for (const older of clauses) {
    for (const newer of clauses) {
      if (older.place.instrument.description.date >= newer.place.instrument.description.date) continue;
      const ids = [older.place.provision.eId, newer.place.provision.eId];
      if ((of !== null && !ids.includes(of)) || tied.has(ids.join(' '))) continue;
      const { score, shared } = likeness(older.weighted, newer.weighted);
      if (score > 0)
        suggestions.push({
          score,
          older: older.place,
          newer: newer.place,
          shared: shared.map(({ term }) => older.terms.get(term)?.word ?? term),
        });
    }
  }
  return suggestions.sort((a, b) => b.score - a.score).slice(0, most);
}

function weighed(places: readonly Place[]): Clause[] {
  const terms = places.map(({ provision }) => termsOf(wholeText(provision)));
  const vectors = weigh(terms);
  return places.flatMap((place, index) => {
    const [own, weighted] = [terms[index], vectors[index]];
    return own === undefined || weighted === undefined ? [] : [{ place, terms: own, weighted }];
  });
}
