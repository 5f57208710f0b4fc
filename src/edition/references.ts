/** Short references, by which people name a clause. */
import type { Division, Instrument, Provision } from '../model/edition.ts';
import { shortReference } from '../model/identity.ts';
import { divisionOf, divisionTrail } from './divisions.ts';

/** `DIM 4.66` for a clause, null for a preamble or a closing. */
export function shortReferenceOf(instrument: Instrument, provision: Provision): string | null {
  if (provision.num === null) return null;
  return shortReference(
    instrument.description.siglum,
    provision.num,
    divisionNumber(instrument, divisionOf(instrument, provision)),
  );
}

/**
 * The number of a division after those of the divisions around it, each printed once: `4`; `2.1` for
 * division `1`, or `2.1`, in division `2`. Null for none.
 */
export function divisionNumber(
  instrument: Pick<Instrument, 'divisions'>,
  division: Division | null,
): string | null {
  return divisionTrail(instrument, division).reduce<string | null>(
    (above, { num }) => (above === null || num.startsWith(`${above}.`) ? num : `${above}.${num}`),
    null,
  );
}

/** A reference for data files: `DIM 4.66`, or the eId of a provision without number. */
export function referenceOf(place: { instrument: Instrument; provision: Provision }): string {
  return shortReferenceOf(place.instrument, place.provision) ?? place.provision.eId;
}
