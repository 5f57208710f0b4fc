/** Candidates for slips: none that measuring every word would find is left out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesFor } from '../../../../src/search/core/rare/candidates.ts';
import { nearestWords } from '../../../../src/search/core/rare/correction.ts';
import { wholeSlips } from '../../whole-words.ts';

const { frequency } = wholeSlips();
const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

/** A word of the texts, cut or whole, with up to three letters changed, added or left out. */
const typed = fc
  .tuple(
    fc.constantFrom(...frequency.keys()),
    fc.nat({ max: 4 }),
    fc.array(fc.tuple(fc.nat({ max: 20 }), fc.constantFrom('change', 'add', 'leave out'), letters), {
      maxLength: 3,
    }),
  )
  .map(([word, less, slips]) =>
    slips.reduce(
      (now, [at, kind, letter]) => {
        const place = at % (now.length + 1);
        return (
          now.slice(0, place) +
          (kind === 'leave out' ? '' : letter) +
          now.slice(place + (kind === 'add' ? 0 : 1))
        );
      },
      word.slice(0, Math.max(4, word.length - less)),
    ),
  );

test.each([0.45, 0.8, 1.5, 2])('words within %f are found among them', (most) => {
  fc.assert(
    fc.property(typed, (word) => {
      const near = nearestWords(word, candidatesFor(word, frequency, most), most);
      expect(near).toEqual(nearestWords(word, frequency, most));
    }),
    { seed: 6, numRuns: 60 },
  );
});
