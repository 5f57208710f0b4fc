/** The divisions of an instrument: by id, in order, with their clauses. */
import type { Division, Instrument, Provision } from '../model/edition.ts';

/** By eId, in the order of the text. */
const indexes = new WeakMap<readonly Division[], Map<string, Division>>();

/** All divisions of an instrument, in the order of the text. */
export function allDivisions(instrument: Pick<Instrument, 'divisions'>): Division[] {
  return [...indexOf(instrument).values()];
}

/** The division of an eId, null where none has it. */
export function divisionById(instrument: Pick<Instrument, 'divisions'>, eId: string): Division | null {
  return indexOf(instrument).get(eId) ?? null;
}

/** The innermost division that holds a provision, null outside one. */
export function divisionOf(
  instrument: Pick<Instrument, 'divisions'>,
  { division }: Pick<Provision, 'division'>,
): Division | null {
  return division === null ? null : divisionById(instrument, division);
}

/** The clauses that stand directly in a division; with null, those outside one. */
export function clausesIn({ provisions }: Instrument, division: Division | null): Provision[] {
  return provisions.filter(
    (provision) => provision.kind === 'clause' && provision.division === (division?.eId ?? null),
  );
}

function indexOf({ divisions }: Pick<Instrument, 'divisions'>): Map<string, Division> {
  const known = indexes.get(divisions);
  if (known !== undefined) return known;
  const index = new Map(divisions.map((division) => [division.eId, division]));
  indexes.set(divisions, index);
  return index;
}
