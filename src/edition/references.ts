/** Short references: how people call a clause. */
import type { Instrument, Provision } from '../model/edition.ts';
import { shortReference } from '../model/identity.ts';
import { divisionOf } from './divisions.ts';

/** `DIM 4.66` for a clause, null for a preamble or a closing. */
export function shortReferenceOf(instrument: Instrument, provision: Provision): string | null {
  if (provision.num === null) return null;
  return shortReference(
    instrument.description.siglum,
    provision.num,
    divisionOf(instrument, provision)?.num ?? null,
  );
}

/** `DIM 4.66`; the eId of a provision without number: a reference in files that tools read. */
export function referenceOf(place: { instrument: Instrument; provision: Provision }): string {
  return shortReferenceOf(place.instrument, place.provision) ?? place.provision.eId;
}
