/** Short references, by which people name a clause. */
import type { Division, Instrument, Provision } from '../model/edition.ts';
import { numberOf, shortReference, type Referred } from '../model/identity.ts';
import { divisionOf, divisionTrail } from './divisions.ts';

/** `DIM 4.66` for a clause, null for a preamble or a closing. */
export function shortReferenceOf(instrument: Instrument, provision: Provision): string | null {
  const clause = referredOf(instrument, provision);
  return clause === null ? null : shortReference(clause);
}

/** `4.66`, or `42` where a reference names the clause alone; null for a preamble or a closing. */
export function clauseNumberOf(instrument: Instrument, provision: Provision): string | null {
  const clause = referredOf(instrument, provision);
  return clause === null ? null : numberOf(clause);
}

function referredOf(instrument: Instrument, provision: Provision): Referred | null {
  const { num } = provision;
  if (num === null) return null;
  const { siglum, reference } = instrument.description;
  return {
    siglum,
    num,
    division: divisionNumber(instrument, divisionOf(instrument, provision)),
    isRepeated: firstWith(instrument, num) !== provision.eId,
    template: reference,
  };
}

const firsts = new WeakMap<readonly Provision[], Map<string, string>>();

/** The eId of the first clause with a number. */
function firstWith({ provisions }: Instrument, num: string): string | undefined {
  const known = firsts.get(provisions);
  if (known !== undefined) return known.get(num);
  const first = new Map<string, string>();
  for (const { num: own, eId } of provisions) if (own !== null && !first.has(own)) first.set(own, eId);
  firsts.set(provisions, first);
  return first.get(num);
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
