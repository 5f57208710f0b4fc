/** The names of the elements of a tagged PDF, rewritten in place. */

/** Chromium's names, in head cells of tables and in references to them: `(node00006857)`. */
const NAME = /\(node(\d{8})\)/g;

/**
 * A PDF of the same length with its named elements numbered from 1. Chromium numbers every element it ever
 * laid out, also before faces were loaded, and so differently from one run to the next.
 */
export function withCountedElements(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = [...new Set(Array.from(text.matchAll(NAME), ([, number = '']) => number))];
  // Keep their order: the PDF lists names sorted, for binary search.
  const counted = new Map(
    numbers.toSorted().map((number, index) => [number, String(index + 1).padStart(8, '0')]),
  );
  const fixed = text.replaceAll(NAME, (_, number: string) => `(node${counted.get(number) ?? number})`);
  return Buffer.from(fixed, 'latin1');
}
