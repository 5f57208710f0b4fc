/** Retrieval: which clauses answer a query, and how well. */
import { rarity, scoreOf } from './ranking.ts';
import type { Dictionary, Unit } from './units.ts';

/** A partial match must have units of at least this share of the query's weight. */
const LEAST_SHARE = 0.33;
/** Add partial matches only when there are fewer full ones than this, and at most this many. */
const ENOUGH = 10;

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
export function clausesAnswering(units: readonly Unit[], { lexicon }: Dictionary): Map<number, Standing> {
  const found = new Map<number, Standing>();
  const known = units.filter(({ hits }) => hits.size > 0);
  const words = (parts: readonly Unit[]): number => parts.reduce((sum, { words }) => sum + words, 0);
  // A number in no clause means another law or date: find nothing rather than half.
  if (units.some(({ typed, hits }) => hits.size === 0 && /\d/.test(typed))) return found;
  // Find nothing where half the words or more are in no clause.
  if (known.length < units.length && 2 * words(known) <= words(units)) return found;
  const clauses = new Set(units.flatMap(({ hits }) => [...hits.keys()]));
  const weights = units.map((unit) => (unit.hits.size === 0 ? 0 : rarity(unit, lexicon)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const partial: [number, number][] = [];
  for (const clause of clauses) {
    const share = units.reduce(
      (sum, { hits }, index) => sum + (hits.has(clause) ? (weights[index] ?? 0) : 0),
      0,
    );
    const score = scoreOf(clause, units, lexicon);
    if (units.every(({ hits }) => hits.has(clause))) found.set(clause, { score, partial: false });
    else if (share >= LEAST_SHARE * whole) partial.push([clause, score * (share / whole) ** 3]);
  }
  if (found.size < ENOUGH) {
    const least = Math.min(Infinity, ...[...found.values()].map(({ score }) => score));
    const most = Math.max(0, ...partial.map(([, score]) => score));
    // Scale partial matches to stand below every full one.
    const scale = least === Infinity || most === 0 ? 1 : Math.min(1, (0.99 * least) / most);
    const best = partial.sort(([a, one], [b, other]) => other - one || a - b).slice(0, ENOUGH);
    for (const [clause, score] of best) found.set(clause, { score: score * scale, partial: true });
  }
  return found;
}
