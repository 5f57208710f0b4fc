/** The concordance as the pages ask for it: by clause, by pair of texts, counted. */
import type { Correspondence, Novelty, Relation, Repetition, Silence } from '../model/concordance.ts';
import { relations } from '../model/concordance.ts';
import type { Division, Instrument, Provision } from '../model/edition.ts';
import { edition } from './edition.ts';

const { concordance } = edition;

/** A clause with its instrument and division. */
export interface Place {
  provision: Provision;
  instrument: Instrument;
  division: Division | null;
}

const places = new Map<string, Place>(
  edition.instruments.flatMap((instrument) =>
    instrument.provisions.map((provision): [string, Place] => [
      provision.eId,
      {
        provision,
        instrument,
        division: instrument.divisions.find(({ eId }) => eId === provision.division) ?? null,
      },
    ]),
  ),
);

export function placeOf(eId: string): Place {
  const place = places.get(eId);
  if (place === undefined) throw new Error(`no provision has the id ${eId}`);
  return place;
}

/** Two texts that are compared: the older and the newer. */
export interface Pair {
  older: Instrument;
  newer: Instrument;
  correspondences: Correspondence[];
}

/** Every pair of texts with correspondences, in the order of the texts. */
export const pairs: readonly Pair[] = edition.instruments.flatMap((older) =>
  edition.instruments.flatMap((newer) => {
    const correspondences = concordance.correspondences.filter(
      ({ from, to }) => placeOf(from).instrument === older && placeOf(to).instrument === newer,
    );
    return correspondences.length === 0 ? [] : [{ older, newer, correspondences }];
  }),
);

/** Key of a pair of texts in the charts: `oci-2016 dialogue-2024`. */
export function pairKey({ older, newer }: Pair): string {
  return `${older.id} ${newer.id}`;
}

/** What tells the charts of one pair from those of another. */
export function pairName({ older, newer }: Pair): string {
  return `${older.description.shortTitle}, ${newer.description.shortTitle}`;
}

/** Anchor of an older clause in the parallel reading with a newer text. */
export function parallelAnchor(clause: string, newer: Instrument): string {
  return `${clause.replaceAll('/', '-')}--${newer.id}`;
}

/** The correspondences a clause has, on either side: strongest first, then in the order of the texts. */
export function correspondencesOf(eId: string): Correspondence[] {
  return concordance.correspondences
    .filter(({ from, to }) => from === eId || to === eId)
    .toSorted(
      (a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation) || b.strength - a.strength,
    );
}

export function repetitionsOf(eId: string): Repetition[] {
  return concordance.repetitions.filter(({ provisions }) => provisions.includes(eId));
}

export function silencesOf(eId: string): Silence[] {
  return concordance.silences.filter(({ provision }) => provision === eId);
}

export function noveltyOf(eId: string): Novelty | null {
  return concordance.novelties.find(({ provisions }) => provisions.includes(eId)) ?? null;
}

/** Whether the concordance takes in an instrument at all. */
export function isCompared(instrument: Instrument): boolean {
  return pairs.some(({ older, newer }) => older === instrument || newer === instrument);
}

/** Counts by relation, every relation included. */
export type Tally = Record<Relation, number>;

export function tally(correspondences: readonly Correspondence[]): Tally {
  const counts: Tally = { prolonge: 0, precise: 0, reformule: 0, ecarte: 0 };
  for (const { relation } of correspondences) counts[relation]++;
  return counts;
}

/** The columns of a text: its divisions, or the text itself where it has none. */
export function columnsOf(instrument: Instrument): { eId: string; division: Division | null }[] {
  if (instrument.divisions.length === 0) return [{ eId: instrument.id, division: null }];
  return instrument.divisions.map((division) => ({ eId: division.eId, division }));
}

/** eId of the column a clause belongs to. */
export function columnOf(eId: string): string {
  const { instrument, provision } = placeOf(eId);
  return provision.division ?? instrument.id;
}
