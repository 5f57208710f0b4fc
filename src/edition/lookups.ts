/** Lookups by id and in order: instruments, provisions with their places, sic notes. */
import type { Division, Instrument, Provision, SicNote } from '../model/edition.ts';
import { divisionById, divisionOf } from './divisions.ts';

/** The texts of an edition, for functions that need no concordance. */
export interface Texts {
  readonly instruments: readonly Instrument[];
}

/** A provision with its instrument and the innermost division that holds it, null outside one. */
export interface Place {
  instrument: Instrument;
  division: Division | null;
  provision: Provision;
}

interface Index {
  instruments: Map<string, Instrument>;
  /** In the order of the texts. */
  places: Map<string, Place>;
}

/** Kept by the array of instruments, which editions with other concordances share. None is ever changed. */
const indexes = new WeakMap<readonly Instrument[], Index>();

/** @throws Error where no instrument has the id */
export function instrumentById(texts: Texts, id: string): Instrument {
  const instrument = indexOf(texts).instruments.get(id);
  if (instrument === undefined) throw new Error(`no instrument has the id ${id}`);
  return instrument;
}

/**
 * The place of a provision: a preamble, a clause or a closing.
 *
 * @throws Error where no provision has the id
 */
export function placeOf(texts: Texts, eId: string): Place {
  const place = indexOf(texts).places.get(eId);
  if (place === undefined) throw new Error(`no provision has the id ${eId}`);
  return place;
}

/**
 * A division with its instrument.
 *
 * @throws Error where no division has the id
 */
export function divisionPlaceOf(texts: Texts, eId: string): { instrument: Instrument; division: Division } {
  for (const instrument of texts.instruments) {
    const division = divisionById(instrument, eId);
    if (division !== null) return { instrument, division };
  }
  throw new Error(`no division has the id ${eId}`);
}

/** All provisions with their places, in the order of the texts. */
export function allPlaces(texts: Texts): Place[] {
  return [...indexOf(texts).places.values()];
}

/** All clauses with their places, in the order of the texts. */
export function clausePlaces(texts: Texts): Place[] {
  return allPlaces(texts).filter(({ provision }) => provision.kind === 'clause');
}

/** All clauses of an instrument, in the order of the text. */
export function clausesOf({ provisions }: Instrument): Provision[] {
  return provisions.filter(({ kind }) => kind === 'clause');
}

/** The provisions before and after one, in the order of the text. */
export function neighbours(
  { provisions }: Instrument,
  provision: Provision,
): { previous: Provision | null; next: Provision | null } {
  const at = provisions.indexOf(provision);
  return { previous: provisions[at - 1] ?? null, next: provisions[at + 1] ?? null };
}

/** The notes on the text of one provision or division heading, in the order of the text. */
export function sicNotesOf({ sic }: Instrument, eId: string): SicNote[] {
  return sic.filter((note) => note.in === eId);
}

function indexOf({ instruments }: Texts): Index {
  const known = indexes.get(instruments);
  if (known !== undefined) return known;
  const index = {
    instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
    places: new Map(
      instruments.flatMap((instrument) =>
        instrument.provisions.map((provision): [string, Place] => [
          provision.eId,
          { instrument, division: divisionOf(instrument, provision), provision },
        ]),
      ),
    ),
  };
  indexes.set(instruments, index);
  return index;
}
