/** The divisions of an instrument, which are a tree: lookups by id and order, and their contents. */
import type { Division, Instrument, Provision } from '../model/edition.ts';

/** An instrument, of which only the tree of divisions is needed. */
type Divided = Pick<Instrument, 'divisions'>;

/** Trails by eId, in the order of the text: the divisions around one, outermost first, then itself. */
const indexes = new WeakMap<readonly Division[], Map<string, readonly Division[]>>();

/** All divisions of an instrument, each before those nested in it: the order of the text. */
export function allDivisions(instrument: Divided): Division[] {
  return [...indexOf(instrument).values()].flatMap((trail) => trail.at(-1) ?? []);
}

/** The division of an eId, null where none has it. */
export function divisionById(instrument: Divided, eId: string): Division | null {
  return indexOf(instrument).get(eId)?.at(-1) ?? null;
}

/** The innermost division that holds a provision, null outside one. */
export function divisionOf(instrument: Divided, { division }: Pick<Provision, 'division'>): Division | null {
  return division === null ? null : divisionById(instrument, division);
}

/** The trail of a division: the divisions around it, outermost first, then itself. Empty for null. */
export function divisionTrail(instrument: Divided, division: Division | null): readonly Division[] {
  return division === null ? [] : (indexOf(instrument).get(division.eId) ?? []);
}

/** The divisions before and after one, in the order of the text. */
export function divisionNeighbours(
  instrument: Divided,
  division: Division,
): { previous: Division | null; next: Division | null } {
  const divisions = allDivisions(instrument);
  const at = divisions.indexOf(division);
  return { previous: divisions[at - 1] ?? null, next: divisions[at + 1] ?? null };
}

/** The clauses that stand directly in a division; with null, those outside one. */
export function clausesIn({ provisions }: Instrument, division: Division | null): Provision[] {
  return provisions.filter(
    (provision) => provision.kind === 'clause' && provision.division === (division?.eId ?? null),
  );
}

/** The clauses of a division and of those nested in it, in the order of the text. */
export function clausesWithin(instrument: Instrument, division: Division): Provision[] {
  return instrument.provisions.filter(
    (provision) =>
      provision.kind === 'clause' &&
      divisionTrail(instrument, divisionOf(instrument, provision)).includes(division),
  );
}

/** Provisions and divisions directly in a division, or with null in the instrument, in the order of the text. */
export function contentsOf(
  { divisions, provisions }: Pick<Instrument, 'divisions' | 'provisions'>,
  division: Division | null,
): (Provision | Division)[] {
  const own = provisions.filter((provision) => provision.division === (division?.eId ?? null));
  return [...own, ...(division?.divisions ?? divisions)].sort((a, b) => a.lines[0] - b.lines[0]);
}

function indexOf({ divisions }: Divided): Map<string, readonly Division[]> {
  const known = indexes.get(divisions);
  if (known !== undefined) return known;
  const index = new Map<string, readonly Division[]>();
  const add = (nested: readonly Division[], above: readonly Division[]): void => {
    for (const division of nested) {
      const trail = [...above, division];
      index.set(division.eId, trail);
      add(division.divisions, trail);
    }
  };
  add(divisions, []);
  indexes.set(divisions, index);
  return index;
}
