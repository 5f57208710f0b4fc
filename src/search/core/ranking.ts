/** The order of results: the clause about a subject above one that mentions it. */
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './matching.ts';
import type { Unit } from './units.ts';

/** Saturation and length weight of BM25 (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.35;
/** How much more a word counts at the beginning of a clause, and after how many words half of that is lost. */
const OPENING = 0.6;
const OPENING_HALF = 6;
/** What words side by side, as typed, add for each pair. */
const ADJACENT = 0.35;

/** The weight of a unit: the rarer in the texts, the more it tells (probabilistic idf, never negative). */
export function rarity({ hits }: Unit, { clauses }: Lexicon): number {
  const sure = [...hits.values()].reduce(
    (sum, here) => sum + Math.max(...here.map(({ weight }) => weight)),
    0,
  );
  return Math.log(1 + (clauses.length - sure + 0.5) / (sure + 0.5));
}

/**
 * How well a clause answers the units of a query. Figures are only compared
 * with those of other clauses for the same query.
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

/** Hits that share a word count once, the surest. */
function distinct(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => b.weight - a.weight || b.words - a.words)) {
    if (!kept.some((other) => other.at < hit.at + hit.words && hit.at < other.at + other.words))
      kept.push(hit);
  }
  return kept;
}

/** How many units stand close behind the one before, as they were typed; function words may part them. */
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
