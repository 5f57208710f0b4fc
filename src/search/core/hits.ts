/** Hits: where words of a query stand in the clauses, how closely they match, and how they are merged. */
import type { Mark } from './answer.ts';
import { closeness, merging } from './weights.ts';

/** Words of a record side by side. */
export interface Place {
  /** Number of the first among the words of the record, from 0. */
  at: number;
  words: number;
  /** Where they stand in the text, if the number does not tell: they begin or end with stop words. */
  span?: Mark;
}

/** What a clause was found by, where not by the words typed. */
export interface Through {
  /** Words of the texts, or the name of a subject. */
  found: string;
  /** Id of the subject; null for words. */
  subject: string | null;
}

/** How a clause answers a part of a query. */
export interface Hit {
  score: number;
  /** 1 for the words themselves, less for looser matches. */
  weight: number;
  places: readonly Place[];
  /** Null where it was found by the words typed. */
  through: Through | null;
}

/** Hits by number of the clause. */
export type Hits = Map<number, Hit>;

/**
 * Adds hits to others.
 *
 * @param weight of all that is added: it counts squared, so that loose matches stand below close ones
 */
export function mergeHits(into: Hits, from: Hits, weight = 1, through: Through | null = null): void {
  for (const [clause, hit] of from) {
    const added: Hit = {
      score: hit.score * weight ** 2,
      weight: hit.weight * weight,
      places: hit.places,
      through: hit.through ?? through,
    };
    const here = into.get(clause);
    into.set(clause, here === undefined ? added : joined(here, added));
  }
}

function joined(one: Hit, other: Hit): Hit {
  const [first, second] = one.weight >= other.weight ? [one, other] : [other, one];
  return {
    score: Math.max(one.score, other.score) + merging.looser * Math.min(one.score, other.score),
    weight: first.weight,
    places: [
      ...first.places,
      ...second.places.filter(({ at }) => !first.places.some((own) => own.at === at)),
    ],
    // Of words and a subject that a clause was found by, the words are told: they say more.
    through: isSubject(first) && !isSubject(second) ? second.through : first.through,
  };
}

function isSubject({ through }: Hit): boolean {
  return through !== null && through.subject !== null;
}

/** The clauses that have a hit of every part, with the places of all. */
export function hitsOfAll(parts: readonly Hits[]): Hits {
  const [first, ...rest] = parts;
  const all: Hits = new Map();
  for (const [clause, hit] of first ?? []) {
    const others = rest.map((part) => part.get(clause));
    if (!others.every((other) => other !== undefined)) continue;
    const together = [hit, ...others];
    const least = together.reduce((a, b) => (b.weight < a.weight ? b : a));
    all.set(clause, {
      score: together.reduce((sum, { score }) => sum + score, 0) / together.length,
      weight: least.weight,
      places: together.flatMap(({ places }) => places),
      through: least.through,
    });
  }
  return all;
}

/** The clauses where parts stand side by side, in order. */
export function hitsOfRun(parts: readonly Hits[]): Hits {
  const all: Hits = new Map();
  for (const [clause, hit] of hitsOfAll(parts)) {
    const places = placesOfRun(parts.map((part) => part.get(clause)?.places ?? []));
    if (places.length > 0) all.set(clause, { ...hit, places });
  }
  return all;
}

function placesOfRun([first, ...rest]: (readonly Place[])[]): Place[] {
  return (first ?? []).flatMap(({ at, words }) => {
    let end = at + words;
    for (const part of rest) {
      const next = part.find((place) => place.at === end);
      if (next === undefined) return [];
      end += next.words;
    }
    return [{ at, words: end - at }];
  });
}

/** Whether hits of a phrase are of passages that are not word for word. */
export function isAlmost(hits: Hits): boolean {
  return [...hits.values()].some(({ weight }) => weight < closeness.inflected);
}
