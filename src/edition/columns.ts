/**
 * The columns of a text in the charts of the concordance: its outermost divisions, or the text itself where
 * it has none.
 */
import type { Division, Instrument, Provision } from '../model/edition.ts';
import { divisionOf, divisionTrail } from './divisions.ts';
import { placeOf, type Texts } from './lookups.ts';

export interface Column {
  /** eId of the division, or of the instrument where `division` is null. */
  eId: string;
  division: Division | null;
}

export function columnsOf(instrument: Instrument): Column[] {
  if (instrument.divisions.length === 0) return [{ eId: instrument.id, division: null }];
  return instrument.divisions.map((division) => ({ eId: division.eId, division }));
}

/** The columns of the newer text of a pair in which some clause was compared. */
export function comparedColumns({
  newer,
  newerClauses,
}: {
  newer: Instrument;
  newerClauses: readonly Provision[];
}): Column[] {
  const compared = new Set(
    newerClauses.map((clause) => divisionTrail(newer, divisionOf(newer, clause))[0]?.eId ?? newer.id),
  );
  return columnsOf(newer).filter(({ eId }) => compared.has(eId));
}

/**
 * eId of the column a provision belongs to.
 *
 * @throws Error where no provision has the id
 */
export function columnOf(texts: Texts, eId: string): string {
  const { instrument, division } = placeOf(texts, eId);
  return divisionTrail(instrument, division)[0]?.eId ?? instrument.id;
}
