/** The edition as the pages ask for it: by id, in order, with neighbours. */
import json from '@generated/edition.json';
import { Edition, type Division, type Instrument, type Provision, type SicNote } from '../model/edition.ts';
import { shortReference } from '../model/identity.ts';

export const edition: Edition = Edition.parse(json);

const instruments = new Map(edition.instruments.map((instrument) => [instrument.id, instrument]));
const notes = new Map(edition.instruments.flatMap(({ sic }) => sic.map((note) => [note.id, note])));

export function instrumentById(id: string): Instrument {
  const instrument = instruments.get(id);
  if (instrument === undefined) throw new Error(`no instrument has the id ${id}`);
  return instrument;
}

export function divisionOf(instrument: Instrument, provision: Provision): Division | null {
  return instrument.divisions.find((division) => division.eId === provision.division) ?? null;
}

export function sicNoteById(id: string): SicNote {
  const note = notes.get(id);
  if (note === undefined) throw new Error(`no sic note has the id ${id}`);
  return note;
}

/** The notes on the text of one provision or division heading, in the order of the text. */
export function sicNotesOf(instrument: Instrument, eId: string): SicNote[] {
  return instrument.sic.filter((note) => note.in === eId);
}

/** The clauses of a division, or of an instrument without divisions. */
export function clausesOf(instrument: Instrument, division: Division | null): Provision[] {
  return instrument.provisions.filter(
    (provision) => provision.kind === 'clause' && provision.division === (division?.eId ?? null),
  );
}

/** The provisions before and after one, in the order of the text. */
export function neighbours(
  instrument: Instrument,
  provision: Provision,
): { previous: Provision | null; next: Provision | null } {
  const at = instrument.provisions.indexOf(provision);
  return { previous: instrument.provisions[at - 1] ?? null, next: instrument.provisions[at + 1] ?? null };
}

/** `DIM 4.66` for a clause, null for a preamble or a closing. */
export function shortReferenceOf(instrument: Instrument, provision: Provision): string | null {
  if (provision.num === null) return null;
  return shortReference(
    instrument.description.siglum,
    provision.num,
    divisionOf(instrument, provision)?.num ?? null,
  );
}
