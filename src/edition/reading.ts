/**
 * A clause read with what ties it to other texts: its undertakings in reading order, each with its ties or its
 * silence; and a division read by the older clauses that its own are tied to.
 */
import { relations } from '../model/relation.ts';
import type { Correspondence, Novelty, Silence, Undertaking } from '../model/concordance.ts';
import type { Division, Edition } from '../model/edition.ts';
import { correspondencesOf, pairsOf, tally, type Pair, type Tally } from './concordance.ts';
import { clausesWithin } from './divisions.ts';
import { allPlaces, placeOf, type Place } from './lookups.ts';
import { startOf } from './quoted.ts';

/** A correspondence seen from one of its clauses. */
export interface ReadTie {
  correspondence: Correspondence;
  /** The side of the clause that is read. */
  side: 'older' | 'newer';
  /** The clause on the other side. */
  other: Place;
}

/** Ties parted by strength: strong and clear ones (3 and 2), and weak ones (1); in each the strongest first. */
export interface PartedTies {
  clear: ReadTie[];
  weak: ReadTie[];
}

/** An undertaking, with the ties of the clause that is read. */
export interface Point extends PartedTies {
  undertaking: Undertaking;
  /** The comparison for which the clause was parted so. */
  pair: Pair;
  /** The clause that undertakes it: the one that is read, or the older one that it is tied to. */
  older: Place;
  /** Its place among the undertakings of its clause in its comparison, from 1, and how many these are. */
  position: number;
  total: number;
  /** Null where it has an echo, and on the newer side. */
  silence: Silence | null;
}

export interface Reading extends PartedTies {
  place: Place;
  /** The clause's own undertakings, then those of older clauses, in the order of the texts. */
  points: Point[];
  counts: Tally;
}

/** A division, or an undivided text, read from its side: what its clauses are tied to, and what has no antecedent. */
export interface DivisionReading {
  clauses: Place[];
  /** Older clauses in the order of the texts, with their ties to clauses of the division, seen from the older side. */
  olderClauses: (PartedTies & { older: Place })[];
  /** Subjects without antecedent, with the clauses of the division that they name, in the order of the text. */
  novelties: { novelty: Novelty; clauses: Place[] }[];
  counts: Tally;
}

/**
 * @throws Error where no provision has the eId, or a correspondence names an undertaking that its clause lacks
 */
export function readingOf(edition: Edition, eId: string): Reading {
  const place = placeOf(edition, eId);
  const ties = tiesOf(edition, eId);
  const older = [...new Set(ties.filter(({ side }) => side === 'newer').map(({ other }) => other))];
  const points = [
    ...pointsOf(edition, place, ties),
    ...inTextOrder(edition, older)
      .flatMap((one) => pointsOf(edition, one, ties))
      .filter(({ clear, weak }) => clear.length + weak.length > 0),
  ];
  return {
    place,
    points,
    ...parted(edition, ties),
    counts: tally(ties.map(({ correspondence }) => correspondence)),
  };
}

/**
 * The correspondences of a division's clauses, and of those nested in it, with the older text of a pair.
 *
 * @param division of the newer text; null for all its clauses that were compared
 */
export function readingOfDivision(edition: Edition, pair: Pair, division: Division | null): DivisionReading {
  const within = division === null ? null : clausesWithin(pair.newer, division);
  const clauses = pair.newerClauses
    .filter((clause) => within === null || within.includes(clause))
    .map(({ eId }) => placeOf(edition, eId));
  const byOlder = new Map<string, ReadTie[]>();
  for (const other of clauses) {
    for (const { correspondence, side } of tiesOf(edition, other.provision.eId)) {
      if (side === 'older' || correspondence.comparison !== pair.comparison.id) continue;
      const own = byOlder.get(correspondence.from) ?? [];
      byOlder.set(correspondence.from, [...own, { correspondence, side: 'older', other }]);
    }
  }
  const novelties = pair.novelties
    .map((novelty) => ({
      novelty,
      clauses: clauses.filter(({ provision }) => novelty.provisions.includes(provision.eId)),
    }))
    .filter((one) => one.clauses.length > 0)
    .toSorted((a, b) => clauses.indexOf(a.clauses[0] as Place) - clauses.indexOf(b.clauses[0] as Place));
  const older = inTextOrder(
    edition,
    [...byOlder.keys()].map((eId) => placeOf(edition, eId)),
  );
  return {
    clauses,
    olderClauses: older.map((one) => ({
      older: one,
      ...parted(edition, byOlder.get(one.provision.eId) ?? []),
    })),
    novelties,
    counts: tally([...byOlder.values()].flat().map(({ correspondence }) => correspondence)),
  };
}

/** The ties of a clause on either side, in the order of the edition. */
function tiesOf(edition: Edition, eId: string): ReadTie[] {
  return correspondencesOf(edition, eId).map((correspondence): ReadTie => {
    const older = correspondence.from === eId;
    return {
      correspondence,
      side: older ? 'older' : 'newer',
      other: placeOf(edition, older ? correspondence.to : correspondence.from),
    };
  });
}

/** The undertakings of a clause, by comparison, each with those of some ties that answer it. */
function pointsOf(edition: Edition, older: Place, ties: readonly ReadTie[]): Point[] {
  return pairsOf(edition)
    .filter((pair) => pair.older === older.instrument)
    .flatMap((pair) =>
      pointsInPair(
        edition,
        pair,
        older,
        ties.filter(
          ({ correspondence: { from, comparison } }) =>
            from === older.provision.eId && comparison === pair.comparison.id,
        ),
      ),
    );
}

/** The undertakings of a clause in one comparison, in the order of its words. */
function pointsInPair(edition: Edition, pair: Pair, older: Place, ties: readonly ReadTie[]): Point[] {
  const { provision } = older;
  const own = pair.undertakings
    .filter((one) => one.provision === provision.eId)
    .map((undertaking) => ({ undertaking, start: startOf(provision, undertaking.words) }))
    .sort((a, b) => a.start - b.start)
    .map(({ undertaking }) => undertaking);
  const unknown = ties.find(({ correspondence }) => !own.some(({ id }) => id === correspondence.undertaking));
  if (unknown !== undefined)
    throw new Error(`${provision.eId} has no undertaking ${unknown.correspondence.undertaking}`);
  const silences = pair.silences.filter((one) => one.provision === provision.eId);
  return own.map((undertaking, index) => ({
    ...{ undertaking, pair, older },
    position: index + 1,
    total: own.length,
    silence: silences.find((silence) => silence.undertaking === undertaking.id) ?? null,
    ...parted(
      edition,
      ties.filter(({ correspondence }) => correspondence.undertaking === undertaking.id),
    ),
  }));
}

/** The strongest first, then by relation, the nearest first, then in the order of the texts. */
function parted(edition: Edition, ties: readonly ReadTie[]): PartedTies {
  const order = orderOf(edition);
  const sorted = ties.toSorted(
    (a, b) =>
      b.correspondence.strength - a.correspondence.strength ||
      relations.indexOf(a.correspondence.relation) - relations.indexOf(b.correspondence.relation) ||
      (order.get(a.other) ?? 0) - (order.get(b.other) ?? 0),
  );
  return {
    clear: sorted.filter(({ correspondence }) => correspondence.strength > 1),
    weak: sorted.filter(({ correspondence }) => correspondence.strength === 1),
  };
}

function inTextOrder(edition: Edition, places: readonly Place[]): Place[] {
  const order = orderOf(edition);
  return places.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Made once for each edition, which is never changed. */
const orders = new WeakMap<Edition, Map<Place, number>>();

function orderOf(edition: Edition): Map<Place, number> {
  const known = orders.get(edition);
  if (known !== undefined) return known;
  const order = new Map(allPlaces(edition).map((place, index) => [place, index]));
  orders.set(edition, order);
  return order;
}
