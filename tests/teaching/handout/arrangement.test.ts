/** How a sheet is arranged, in an address and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ANSWER_LINES,
  arrangementFrom,
  queryOf,
  ROOMS,
  USUAL,
} from '../../../src/teaching/handout/arrangement.ts';

test('the usual one needs no words in the address', () => {
  expect(queryOf(USUAL)).toBe('');
  expect(arrangementFrom('')).toEqual(USUAL);
});

test('each is read back as it was written', () => {
  const any = fc.record({
    copy: fc.constantFrom('pupil' as const, 'teacher' as const),
    columns: fc.constantFrom(1 as const, 2 as const),
    room: fc.constantFrom(...ROOMS),
    lines: fc.constantFrom(...ANSWER_LINES),
    margin: fc.boolean(),
  });
  fc.assert(
    fc.property(any, (chosen) => {
      expect(arrangementFrom(queryOf(chosen))).toEqual(chosen);
    }),
    { seed: 13 },
  );
});

test('what an address says badly is as usual', () => {
  expect(arrangementFrom('?exemplaire=tous&colonnes=3&place=partout&lignes=1e9&marge=peut-être')).toEqual(
    USUAL,
  );
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => void arrangementFrom(`?${query}`)),
    { seed: 13 },
  );
});
