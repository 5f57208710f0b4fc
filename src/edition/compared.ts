/** Which clauses of a text a comparison covers. */
import type { Comparison } from '../model/comparisons.ts';
import type { Instrument, Provision } from '../model/edition.ts';
import { divisionOf, divisionTrail } from './divisions.ts';
import { clausesOf } from './lookups.ts';

/** The clauses of one of the two texts that were compared, in the order of the text: those of its parts, or all. */
export function comparedClauses({ parts }: Pick<Comparison, 'parts'>, instrument: Instrument): Provision[] {
  const own = ownParts({ parts }, instrument);
  if (own.length === 0) return clausesOf(instrument);
  return clausesOf(instrument).filter((clause) =>
    divisionTrail(instrument, divisionOf(instrument, clause)).some(({ eId }) => own.includes(eId)),
  );
}

/** The parts of a comparison that are of one text; none where the text was compared whole. */
export function ownParts({ parts }: Pick<Comparison, 'parts'>, { id }: Instrument): string[] {
  return parts.filter((eId) => eId.startsWith(`${id}/`));
}
