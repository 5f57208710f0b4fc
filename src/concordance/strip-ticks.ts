/** The ticks of the strips: the taller, the nearer the newer text stays; that of a divergence has gaps. */
import type { Relation } from '../model/concordance.ts';

/** Height of a strip, in units of its view box. */
export const TICK_HEIGHT = 12;

/** From the foot of a strip up. */
const shapes: Record<Relation, string> = {
  prolonge: 'V0',
  precise: 'V3.5',
  reformule: 'V7',
  ecarte: 'V9.5m0-2.5V4.5m0-2.5V0',
};

/** The path of a tick at a place along its strip. */
export function tickAt(place: number, relation: Relation): string {
  return `M${place} ${TICK_HEIGHT}${shapes[relation]}`;
}
