/** The names of the elements of a tagged PDF, rewritten in place. */

/** As Chromium gives them, to the head cells of tables and in what leads to these: `(node00006857)`. */
const NAME = /\(node(\d{8})\)/g;

/**
 * A PDF of the same length whose named elements are counted from 1. Chromium counts all that it ever
 * made of a page: how much that was depends on how quickly the faces came.
 */
export function withCountedElements(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = [...new Set(Array.from(text.matchAll(NAME), ([, number = '']) => number))];
  // In the order they had, since the PDF lists them in that order to be found by halving.
  const counted = new Map(
    numbers.toSorted().map((number, index) => [number, String(index + 1).padStart(8, '0')]),
  );
  const fixed = text.replaceAll(NAME, (_, number: string) => `(node${counted.get(number) ?? number})`);
  return Buffer.from(fixed, 'latin1');
}
