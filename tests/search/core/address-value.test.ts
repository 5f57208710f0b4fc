import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressValue } from '../../../src/search/core/address-value.ts';

describe('words of an address', () => {
  it.each([
    ['?q=r%E9conciliation', 'réconciliation'],
    ['?q=l%92Etat', 'l’Etat'],
    ['?q=c%9Cur', 'cœur'],
    ['?q=%AB+forces+arm%E9es+%BB', '« forces armées »'],
    ['?texte=oci-2016&q=S%E9gou', 'Ségou'],
    ['?q=%C9LU%B7E%B7S', 'ÉLU·E·S'],
    ['?q=r%e9fugi%e9s&tri=texte', 'réfugiés'],
    ['?q=r%u00E9conciliation', 'réconciliation'],
    ['?q=r%C3%A9conciliation', 'réconciliation'],
    ['?q=réconciliation', 'réconciliation'],
    ['?q=paix%20durable', 'paix durable'],
    ['q=paix+durable', 'paix durable'],
    ['?q=a=b', 'a=b'],
    ['?q=', ''],
    ['?q', ''],
    ['', ''],
    ['?qq=paix', ''],
    ['?q=paix&q=guerre', 'paix'],
  ])('%s', (search, words) => expect(addressValue(search, 'q')).toBe(words));

  it.each(['%E0%A4', '%F0%9F%95', '%FF%FE'])(
    'that are no French in Latin-1 are not taken for it: %s',
    (value) => expect(addressValue(`?q=${value}`, 'q')).toContain('\uFFFD'),
  );

  it('are those that were written, in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        expect(addressValue(`?${new URLSearchParams({ q: words })}`, 'q')).toBe(words);
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it('are those that were written, in Latin-1', () => {
    const french = fc.stringMatching(/^[a-zàâçéèêëîïôùûœ’ ]{1,30}$/u);
    const bytes: Record<string, string> = { œ: '%9C', '’': '%92' };
    fc.assert(
      fc.property(french, (words) => {
        const written = Array.from(words, (letter) =>
          letter < '\u0080'
            ? encodeURIComponent(letter)
            : (bytes[letter] ?? `%${letter.charCodeAt(0).toString(16)}`),
        ).join('');
        expect(addressValue(`?q=${written}`, 'q')).toBe(words);
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});
