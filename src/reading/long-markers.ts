/** Markers that do not fit the column of their kind: their pages have a sheet of styles that sets them elsewhere. */
import { itemsOf } from '../edition/text.ts';
import type { Provision } from '../model/edition.ts';

/** Widest marker that hangs beside its words, `viii.`, in ems; and most signs of an item’s, `a)`. */
const HANGING = 2.3;
const BESIDE_ITEM = 3;

/** Widths of signs in ems, about: of narrow ones, of capitals, of all others. */
const [NARROW, CAPITAL, OTHER] = [0.35, 0.75, 0.6];

function widthOf(sign: string): number {
  if (/[\silj.,:;()'’-]/u.test(sign)) return NARROW;
  return /\p{Lu}/u.test(sign) ? CAPITAL : OTHER;
}

export function isLong(marker: string): boolean {
  const widths = [...marker].map(widthOf);
  return widths.reduce((sum, width) => sum + width, 0) > HANGING;
}

/** Whether a provision has a marker that is too long, or an item has. */
export function hasLongMarker(provision: Provision): boolean {
  return (
    isLong(provision.marker ?? '') || itemsOf(provision).some(({ marker }) => marker.length > BESIDE_ITEM)
  );
}
