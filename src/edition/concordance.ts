/** Lookups in the concordance: by pair of texts, by correspondence, by clause; and counts. */
import { relations } from '../model/relation.ts';
import type { Comparison } from '../model/comparisons.ts';
import type {
  Correspondence,
  Novelty,
  Relation,
  Repetition,
  Silence,
  Undertaking,
} from '../model/concordance.ts';
import type { Edition, Instrument, Provision } from '../model/edition.ts';
import { comparedClauses } from './compared.ts';
import { instrumentById, placeOf, type Place } from './lookups.ts';

/** Two texts that are compared, the older and the newer, with what was found in their comparison alone. */
export interface Pair {
  comparison: Comparison;
  older: Instrument;
  newer: Instrument;
  /** The clauses of both that were compared, in the order of the texts. */
  olderClauses: Provision[];
  newerClauses: Provision[];
  /** All of these in the order of the edition. */
  undertakings: Undertaking[];
  correspondences: Correspondence[];
  silences: Silence[];
  novelties: Novelty[];
}

/** A correspondence with the older and the newer provision it ties. */
export interface TiedPair {
  correspondence: Correspondence;
  from: Place;
  to: Place;
}

interface Index {
  pairs: Pair[];
  correspondences: Map<string, Correspondence[]>;
  repetitions: Map<string, Repetition[]>;
  silences: Map<string, Silence[]>;
  novelties: Map<string, Novelty[]>;
}

/** Made once for each edition, which is never changed. */
const indexes = new WeakMap<Edition, Index>();

/** Every pair of texts that is compared, in the order of the texts. */
export function pairsOf(edition: Edition): readonly Pair[] {
  return indexOf(edition).pairs;
}

/**
 * The pair of a comparison.
 *
 * @throws Error where no comparison has the id
 */
export function pairOf(edition: Edition, comparison: string): Pair {
  const pair = pairsOf(edition).find((one) => one.comparison.id === comparison);
  if (pair === undefined) throw new Error(`no comparison has the id ${comparison}`);
  return pair;
}

/** The pairs in which a clause was compared, in the order of the texts. */
export function pairsWith(edition: Edition, { instrument, provision }: Place): Pair[] {
  return pairsOf(edition).filter(
    (pair) =>
      (pair.older === instrument && pair.olderClauses.includes(provision)) ||
      (pair.newer === instrument && pair.newerClauses.includes(provision)),
  );
}

/**
 * All correspondences with their two provisions, in the order of the edition.
 *
 * @throws Error where a correspondence names a provision that no instrument has
 */
export function tiedPairs(edition: Edition): TiedPair[] {
  return edition.concordance.correspondences.map((correspondence) => ({
    correspondence,
    from: placeOf(edition, correspondence.from),
    to: placeOf(edition, correspondence.to),
  }));
}

/** The correspondences of a provision, on either side: by relation, strongest first, then in the order of the texts. */
export function correspondencesOf(edition: Edition, eId: string): readonly Correspondence[] {
  return indexOf(edition).correspondences.get(eId) ?? [];
}

export function repetitionsOf(edition: Edition, eId: string): readonly Repetition[] {
  return indexOf(edition).repetitions.get(eId) ?? [];
}

export function silencesOf(edition: Edition, eId: string): readonly Silence[] {
  return indexOf(edition).silences.get(eId) ?? [];
}

/** The novelties that name a provision: at most one in each comparison. */
export function noveltiesOf(edition: Edition, eId: string): readonly Novelty[] {
  return indexOf(edition).novelties.get(eId) ?? [];
}

/** Whether the concordance compares an instrument with any other. */
export function isCompared(edition: Edition, instrument: Instrument): boolean {
  return comparedWith(edition, instrument).length > 0;
}

/** The other texts of the pairs an instrument is in. */
export function comparedWith(edition: Edition, instrument: Instrument): Instrument[] {
  return pairsOf(edition)
    .filter(({ older, newer }) => older === instrument || newer === instrument)
    .map(({ older, newer }) => (older === instrument ? newer : older));
}

/** Counts by relation, every relation included. */
export type Tally = Record<Relation, number>;

export function tally(correspondences: readonly Correspondence[]): Tally {
  const counts: Tally = { prolonge: 0, precise: 0, reformule: 0, ecarte: 0 };
  for (const { relation } of correspondences) counts[relation]++;
  return counts;
}

function indexOf(edition: Edition): Index {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const { correspondences, repetitions, silences, novelties } = edition.concordance;
  const strongestFirst = correspondences.toSorted(
    (a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation) || b.strength - a.strength,
  );
  const index = {
    pairs: findPairs(edition),
    correspondences: byId(strongestFirst, ({ from, to }) => [from, to]),
    repetitions: byId(repetitions, ({ provisions }) => provisions),
    silences: byId(silences, ({ provision }) => [provision]),
    novelties: byId(novelties, ({ provisions }) => provisions),
  };
  indexes.set(edition, index);
  return index;
}

function findPairs(edition: Edition): Pair[] {
  const { undertakings, correspondences, silences, novelties } = edition.concordance;
  return edition.comparisons.map((comparison) => {
    const [older, newer] = [comparison.older, comparison.newer].map((id) => instrumentById(edition, id)) as [
      Instrument,
      Instrument,
    ];
    const isOwn = (entry: { comparison: string }) => entry.comparison === comparison.id;
    return {
      ...{ comparison, older, newer },
      olderClauses: comparedClauses(comparison, older),
      newerClauses: comparedClauses(comparison, newer),
      undertakings: undertakings.filter(isOwn),
      correspondences: correspondences.filter(isOwn),
      silences: silences.filter(isOwn),
      novelties: novelties.filter(isOwn),
    };
  });
}

/** Entries by the eIds each names, in their order. */
function byId<Entry>(
  entries: readonly Entry[],
  idsOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const eId of new Set(idsOf(entry))) {
      const others = found.get(eId);
      if (others === undefined) found.set(eId, [entry]);
      else others.push(entry);
    }
  }
  return found;
}

/** Strong and clear correspondences, which are shown first. */
export function clearOnes(ties: readonly Correspondence[]): Correspondence[] {
  return ties.filter(({ strength }) => strength > 1);
}
