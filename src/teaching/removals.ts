/**
 * What was taken out of a dossier and can be put back, in the order of the dossier: each with the place where it would
 * stand now, which follows what is moved, taken out and put back around it.
 */
import type { Removal } from './dossier.ts';

/** Adds an entry taken out just now; those that stood after it come one place nearer. */
export function withRemoval(removals: readonly Removal[], taken: Removal): Removal[] {
  const before = removals.filter(({ index }) => index <= taken.index);
  return [...before, taken, ...shifted(removals.slice(before.length), -1)];
}

/** Leaves out one that is put back; those that stood after it come one place farther. */
export function withoutRemoval(removals: readonly Removal[], back: Removal): Removal[] {
  const place = removals.indexOf(back);
  return [...removals.slice(0, place), ...shifted(removals.slice(place + 1), 1)];
}

/** Follows an entry that is moved from one place to another. */
export function afterMove(removals: readonly Removal[], from: number, to: number): Removal[] {
  return removals
    .map((removal) => {
      const taken = removal.index > from ? removal.index - 1 : removal.index;
      return { ...removal, index: taken > to ? taken + 1 : taken };
    })
    .sort((a, b) => a.index - b.index);
}

function shifted(removals: readonly Removal[], step: number): Removal[] {
  return removals.map(({ entry, index }) => ({ entry, index: index + step }));
}
