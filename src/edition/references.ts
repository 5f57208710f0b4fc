/** Correspondences with the provisions they tie, as tables and annotations need them. */
import type { Correspondence } from '../model/concordance.ts';
import type { Edition, Instrument, Provision } from '../model/edition.ts';
import { shortReference } from '../model/identity.ts';

/** One end of a correspondence. */
export interface TiedEnd {
  instrument: Instrument;
  provision: Provision;
  /** `DIM 4.66`; the eId where the provision has no number. */
  reference: string;
}

export interface TiedPair {
  correspondence: Correspondence;
  /** The older provision. */
  from: TiedEnd;
  /** The newer provision. */
  to: TiedEnd;
}

/**
 * All correspondences of an edition, in its order.
 *
 * @throws Error where a correspondence names a provision that no instrument has
 */
export function tiedPairs({ instruments, concordance }: Edition): TiedPair[] {
  const ends = endsOf(instruments);
  const endAt = (eId: string): TiedEnd => {
    const end = ends.get(eId);
    if (end === undefined) throw new Error(`no provision has the id ${eId}`);
    return end;
  };
  return concordance.correspondences.map((correspondence) => ({
    correspondence,
    from: endAt(correspondence.from),
    to: endAt(correspondence.to),
  }));
}

/** All provisions that could be one end of a correspondence, by eId, in the order of the texts. */
export function endsOf(instruments: readonly Instrument[]): Map<string, TiedEnd> {
  return new Map(
    instruments.flatMap((instrument) =>
      instrument.provisions.map((provision): [string, TiedEnd] => [
        provision.eId,
        endOf(instrument, provision),
      ]),
    ),
  );
}

function endOf(instrument: Instrument, provision: Provision): TiedEnd {
  const division = instrument.divisions.find(({ eId }) => eId === provision.division);
  const reference =
    provision.num === null
      ? provision.eId
      : shortReference(instrument.description.siglum, provision.num, division?.num ?? null);
  return { instrument, provision, reference };
}
