/** The edition as a book asks for it: by eId, by pair of texts. */
import {
  relations,
  type Correspondence,
  type Novelty,
  type Repetition,
  type Silence,
} from '../../model/concordance.ts';
import type { Division, Edition, Instrument, Provision, SicNote } from '../../model/edition.ts';
import { shortReference } from '../../model/identity.ts';
import { fr } from '../../strings/fr.ts';

export interface Place {
  instrument: Instrument;
  division: Division | null;
  provision: Provision;
}

/** Two texts that are compared, and what ties them. */
export interface Pair {
  older: Instrument;
  newer: Instrument;
  correspondences: Correspondence[];
}

export interface Lookup {
  edition: Edition;
  pairs: Pair[];
  /** @throws Error where no provision has the id */
  placeOf: (eId: string) => Place;
  /** `DIM 4.66`, `Préambule`. */
  nameOf: (eId: string) => string;
  /** Where a sic note stands: `DIM 4.66`; `DIM 4, titre` for a division's heading. */
  placeNameOf: (instrument: Instrument, note: SicNote) => string;
  /** On either side, in the order of the relations, strongest first. */
  correspondencesOf: (eId: string) => Correspondence[];
  repetitionsOf: (eId: string) => Repetition[];
  silencesOf: (eId: string) => Silence[];
  noveltyOf: (eId: string) => Novelty | null;
}

export function lookupIn(edition: Edition): Lookup {
  const { instruments, concordance } = edition;
  const places = new Map(instruments.flatMap(placesOf));
  const placeOf = (eId: string): Place => {
    const place = places.get(eId);
    if (place === undefined) throw new Error(`no provision has the id ${eId}`);
    return place;
  };
  return {
    edition,
    pairs: pairsOf(edition),
    placeOf,
    nameOf: (eId) => provisionName(placeOf(eId)),
    placeNameOf: (instrument, note) => {
      const place = places.get(note.in);
      if (place !== undefined) return provisionName(place);
      const division = instrument.divisions.find(({ eId }) => eId === note.in);
      return `${instrument.description.siglum} ${division?.num ?? ''}, ${fr.headingParts[note.part ?? 'title']}`;
    },
    correspondencesOf: (eId) =>
      concordance.correspondences
        .filter(({ from, to }) => from === eId || to === eId)
        .toSorted(
          (a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation) || b.strength - a.strength,
        ),
    repetitionsOf: (eId) => concordance.repetitions.filter(({ provisions }) => provisions.includes(eId)),
    silencesOf: (eId) => concordance.silences.filter(({ provision }) => provision === eId),
    noveltyOf: (eId) => concordance.novelties.find(({ provisions }) => provisions.includes(eId)) ?? null,
  };
}

/** `4. Sécurité et défense du territoire`, the number kept with its name. */
export function divisionTitle(division: Division): string {
  return `${division.num}.\u00A0${division.name}`;
}

/** How many clauses an instrument has, in words: `13 engagements`. */
export function clauseCount({ provisions, description }: Instrument): string {
  return fr.count(provisions.filter(({ kind }) => kind === 'clause').length, description.nouns.clause);
}

function placesOf(instrument: Instrument): [string, Place][] {
  const divisions = new Map(instrument.divisions.map((division) => [division.eId, division]));
  return instrument.provisions.map((provision) => [
    provision.eId,
    { instrument, provision, division: divisions.get(provision.division ?? '') ?? null },
  ]);
}

function provisionName({ instrument, division, provision }: Place): string {
  if (provision.kind === 'preamble') return fr.preamble;
  if (provision.kind === 'closing') return fr.closing;
  if (provision.num === null) return provision.eId;
  return shortReference(instrument.description.siglum, provision.num, division?.num ?? null);
}

function pairsOf({ instruments, concordance }: Edition): Pair[] {
  const owners = new Map(instruments.flatMap((owner) => owner.provisions.map(({ eId }) => [eId, owner])));
  return instruments.flatMap((older) =>
    instruments.flatMap((newer) => {
      const correspondences = concordance.correspondences.filter(
        ({ from, to }) => owners.get(from) === older && owners.get(to) === newer,
      );
      return correspondences.length === 0 ? [] : [{ older, newer, correspondences }];
    }),
  );
}
