/** Texts of any signs, for properties that hold whatever is typed or pasted. */
import fc from 'fast-check';

/**
 * Any code points, halves of surrogate pairs among them, as pasted text may have; more often those of the alphabets.
 * The library's own `binary` unit makes a table of all of them first, which takes a second.
 */
const sign = fc
  .oneof(fc.nat({ max: 0x2fff }), fc.nat({ max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

export function anyText(maxLength = 10): fc.Arbitrary<string> {
  return fc.string({ unit: sign, maxLength });
}
