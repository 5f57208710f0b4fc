/** Entries taken out of a dossier go back to their places, in whatever order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveEntry, removeEntry, undoRemoval, type Removal } from '../../src/teaching/dossier.ts';
import { afterMove, withoutRemoval, withRemoval } from '../../src/teaching/removals.ts';
import { twenty } from './dossiers.ts';

test('whatever is taken out and put back in whatever order, all stands as it did', () => {
  const places = fc.array(fc.nat(100), { minLength: 1, maxLength: 19 });
  fc.assert(
    fc.property(places, places, (out, back) => {
      let dossier = twenty();
      let removals: Removal[] = [];
      for (const place of out) {
        const taken = removeEntry(dossier, place % dossier.entries.length);
        if (taken === null) throw new Error('nothing was taken out');
        dossier = taken.dossier;
        removals = withRemoval(removals, taken.removal);
      }
      for (let turn = 0; removals.length > 0; turn++) {
        const removal = removals[(back[turn % back.length] ?? 0) % removals.length];
        if (removal === undefined) throw new Error('nothing to put back');
        dossier = undoRemoval(dossier, removal);
        removals = withoutRemoval(removals, removal);
      }
      expect(dossier).toEqual(twenty());
    }),
    { seed: 13, numRuns: 300 },
  );
});

test('what is taken out keeps its neighbour when others are moved past it', () => {
  const { dossier, removal } = removeEntry(twenty(), 3) ?? { dossier: null, removal: null };
  if (dossier === null) throw new Error('nothing was taken out');
  for (const [from, to] of [
    [0, 10],
    [10, 0],
    [18, 1],
  ] as const) {
    const [moved] = afterMove([removal], from, to);
    if (moved === undefined) throw new Error('the removal is lost');
    const { entries } = undoRemoval(moveEntry(dossier, from, to), moved);
    const place = entries.findIndex((entry) => entry === removal.entry);
    expect(entries[place + 1]).toEqual(twenty().entries[4]);
  }
});
