/** Cutting texts into words, and folding these so that accents, capitals and ligatures do not matter. */

/** A word of a text, as written and folded; its place in UTF-16 code units, `end` exclusive. */
export interface Token {
  word: string;
  folded: string;
  start: number;
  end: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
const MARKS = /\p{M}/gu;

/** `Œuvre` → `oeuvre`, `ETAT`, `État` → `etat`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(MARKS, '');
}

/**
 * The words of a text: runs of letters, runs of digits. Apostrophes, hyphens
 * and signs part words, so `l’Etat`, `05-047` and `RN15` are two each.
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text as written. */
export function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word);
}
