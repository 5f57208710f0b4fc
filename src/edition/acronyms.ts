/** Acronyms in a text: those that are known, and all words that look like one. */
import type { Span } from './runs.ts';

/** A stretch of a text with the acronym it is, as listed. */
export interface AcronymSpan extends Span {
  acronym: string;
}

/**
 * The known acronyms of a text, in its order, the longest at each place: also with dots between the letters, and
 * with an `s` for several.
 */
export function acronymsIn(text: string, known: readonly string[]): AcronymSpan[] {
  if (known.length === 0) return [];
  const byLength = [...known].sort((a, b) => b.length - a.length);
  const shapes = byLength.map(shapeOf);
  // Old browsers cannot look back: the sign before is compared by itself.
  const pattern = new RegExp(`(?:${shapes.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const found = [...text.matchAll(pattern)].filter(
    ({ index }) => !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index)),
  );
  return found.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    acronym:
      byLength.find((_, index) => new RegExp(`^(?:${shapes[index] ?? ''})$`, 'u').test(match[0])) ?? match[0],
  }));
}

/** `ONG`, `ONGs`, `O.N.G.`: a last dot belongs to it only where the others have theirs. */
function shapeOf(acronym: string): string {
  const letters = [...acronym].map((letter) =>
    letter === ' ' ? '[ \\u00a0]' : letter.replace(/[^\p{L}\p{N}]/u, '\\$&'),
  );
  return `${letters.join('')}s?|${letters.join('\\.')}\\.?`;
}

/**
 * The words of a text that look like acronyms: with two capitals or more, or a capital and a figure, in whatever
 * shape (`MINUSMA`, `ONGs`, `PhD`, `G5`, `E.N.A.`), but for Roman numerals. A text without small letters tells none
 * from its other words.
 */
export function acronymShapes(text: string): (Span & { words: string })[] {
  if (!/\p{Ll}/u.test(text)) return [];
  return [...text.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+/gu)]
    .filter(([words]) => isShape(words) && !isRoman(words))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }));
}

function isShape(words: string): boolean {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 || (capitals === 1 && /\p{N}/u.test(words));
}

function isRoman(words: string): boolean {
  return /^M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(words);
}
