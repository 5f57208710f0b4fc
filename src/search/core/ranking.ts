/** Scores of clauses, so that one about a subject comes above one that mentions it. */
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './matching.ts';
import type { Unit } from './units.ts';

/** Saturation and length weight of BM25 (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.35;
/** What the first word of a clause counts more; halved every six words. */
const OPENING = 0.6;
const OPENING_HALF = 6;
/** Share added to the score for each pair of units side by side as typed. */
const ADJACENT = 0.35;

/** The weight of a unit: the fewer clauses it is in, the higher (probabilistic idf, never negative). */
export function rarity({ hits }: Unit, { clauses }: Lexicon): number {
  const sure = [...hits.values()].reduce(
    (sum, here) => sum + Math.max(...here.map(({ weight }) => weight)),
    0,
  );
  return Math.log(1 + (clauses.length - sure + 0.5) / (sure + 0.5));
}

/**
 * How well a clause answers the units of a query, 0 or more; only comparable
 * with other clauses for the same query.
 *
 * @param clause 0-based number in the lexicon
 */
export function scoreOf(clause: number, units: readonly Unit[], lexicon: Lexicon): number {
  const length = lexicon.clauses[clause]?.length ?? 0;
  const norm = K1 * (1 - B + (B * length) / lexicon.meanLength);
  let score = 0;
  for (const unit of units) {
    const hits = unit.hits.get(clause);
    if (hits === undefined) continue;
    const best = Math.max(...hits.map(({ weight }) => weight));
    const frequency = distinct(hits).reduce((sum, hit) => sum + hit.weight * opening(hit), 0);
    score += rarity(unit, lexicon) * best ** 2 * ((frequency * (K1 + 1)) / (frequency + norm));
  }
  return score * (1 + ADJACENT * neighbours(clause, units));
}

function opening({ at }: Hit): number {
  return 1 + OPENING * 2 ** (-at / OPENING_HALF);
}

/** Of hits that overlap, the heaviest alone. */
function distinct(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => b.weight - a.weight || b.words - a.words)) {
    if (!kept.some((other) => other.at < hit.at + hit.words && hit.at < other.at + other.words))
      kept.push(hit);
  }
  return kept;
}

/** Number of units that stand behind the one typed before, at most three words (`de la`) between. */
function neighbours(clause: number, units: readonly Unit[]): number {
  let pairs = 0;
  for (let index = 1; index < units.length; index++) {
    const before = units[index - 1]?.hits.get(clause) ?? [];
    const after = units[index]?.hits.get(clause) ?? [];
    const close = before.some((a) =>
      after.some((b) => b.at >= a.at + a.words && b.at - (a.at + a.words) <= 3),
    );
    if (close) pairs++;
  }
  return pairs;
}
