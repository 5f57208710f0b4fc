/** Retrieval: which clauses answer a query, and how well, merged from what each of its units finds. */
import { fold } from './fold.ts';
import type { Hit } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { lightWords } from './light-words.ts';
import type { Unit } from './units.ts';
import { merging, rarity } from './weights.ts';

/** How a clause answers a query. */
export interface Standing {
  /** Compared within one answer only. */
  score: number;
  /** Whether it lacks a unit. */
  partial: boolean;
}

/** Every clause, for browsing without a query. */
export function allClauses(count: number): Map<number, Standing> {
  return new Map(Array.from({ length: count }, (_, clause) => [clause, { score: 0, partial: false }]));
}

/** The clauses that answer every unit and, where these are few, partial matches below them; by number of the clause. */
export function clausesAnswering(
  units: readonly Unit[],
  { clauses }: Pick<Lexicon, 'clauses'>,
): Map<number, Standing> {
  const found = new Map<number, Standing>();
  const known = units.filter(({ hits }) => hits.size > 0);
  // A number that no clause has is that of another law or date: half an answer would mislead.
  if (units.some(({ typed, hits }) => hits.size === 0 && /\d/.test(typed))) return found;
  // Find nothing where half the words or more are in no clause, but for those that say little: `droit à l’éducation`.
  const meant = units.filter(({ typed, hits }) => hits.size > 0 || !lightWords.has(fold(typed)));
  if (known.length < meant.length && 2 * known.length <= meant.length) return found;
  const weights = units.map((unit) => (unit.hits.size === 0 ? 0 : weightOf(unit, clauses.length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const partial: [clause: number, score: number][] = [];
  for (const clause of new Set(units.flatMap(({ hits }) => [...hits.keys()]))) {
    const hits = units.map((unit) => unit.hits.get(clause));
    const share = weights.reduce((sum, weight, index) => (hits[index] === undefined ? sum : sum + weight), 0);
    const score = scoreOf(hits, weights);
    if (hits.every((hit) => hit !== undefined)) found.set(clause, { score, partial: false });
    else if (share >= merging.leastShare * whole)
      partial.push([clause, score * (share / whole) ** merging.shareLowers]);
  }
  if (found.size < merging.enough) addPartial(found, partial);
  return found;
}

function addPartial(found: Map<number, Standing>, partial: [clause: number, score: number][]): void {
  const best = partial.sort(([a, one], [b, other]) => other - one || a - b).slice(0, merging.enough);
  for (const [clause, score] of best) found.set(clause, { score, partial: true });
}

/** The weight of a unit: the fewer clauses it is in, the higher; loose matches count less. */
function weightOf({ typed, hits }: Unit, clauses: number): number {
  let sure = 0;
  for (const { weight } of hits.values()) sure += weight;
  return rarity(sure, clauses) * (lightWords.has(fold(typed)) ? merging.light : 1);
}

/** @param hits those of one clause, by unit; undefined where it lacks one */
function scoreOf(hits: readonly (Hit | undefined)[], weights: readonly number[]): number {
  const sum = hits.reduce((score, hit, index) => score + (hit?.score ?? 0) * (weights[index] ?? 0), 0);
  return sum * (1 + merging.near * nearness(hits));
}

/** How many units stand near the one typed before, the closer the more. */
function nearness(hits: readonly (Hit | undefined)[]): number {
  let sum = 0;
  for (let index = 1; index < hits.length; index++) {
    let best = 0;
    for (const a of hits[index - 1]?.places ?? [])
      for (const b of hits[index]?.places ?? []) {
        const gap = b.at >= a.at ? b.at - (a.at + a.words) : a.at - (b.at + b.words);
        if (gap < 0) continue;
        best = Math.max(best, merging.nearHalf ** gap);
      }
    sum += best;
  }
  return sum;
}
