/** Where slips end in all words of a provision, whatever passages these stand in. */
import { expect, test } from 'vitest';
import { passagesOf, slipEnds, wholeText } from '../../src/edition/text.ts';
import { wholeEdition } from '../convert/sources.ts';

const provisions = wholeEdition().instruments.flatMap((instrument) => instrument.provisions);

test('each ends after its words', () => {
  const wrong = provisions.flatMap((provision) => {
    const words = passagesOf(provision.body).flatMap(({ passage: { text, sic } }) =>
      sic.map(({ start, end }) => text.slice(start, end)),
    );
    const ends = slipEnds(provision);
    expect(ends).toHaveLength(words.length);
    return words.filter((slip, index) => !wholeText(provision).slice(0, ends[index]).endsWith(slip));
  });
  expect(wrong).toEqual([]);
  expect(provisions.flatMap(slipEnds).length).toBeGreaterThan(50);
});
