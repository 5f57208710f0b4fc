/** Tidies what was typed or pasted: separators of all kinds are spaces, invisible characters are left out. */

/** What is longer is cut, in a query, in the words to mark, everywhere alike; in UTF-16 code units. */
const MOST_CHARACTERS = 400;
/** Before tidying, which shortens: no more is read at all. */
const MOST_READ = 4 * MOST_CHARACTERS;

/** A soft hyphen where a line ended, as pasted from a PDF file: the word goes on. */
const SOFT_HYPHEN = /\u00AD\s*/gu;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/gu;
/** Separators of lines and paragraphs among `\s`; controls, broken pairs, blanks that Unicode has as letters or signs. */
const SEPARATOR = /[\s\p{Z}\p{Cc}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0\uFFFC]+/gu;

export interface Tidied {
  text: string;
  /** Whether there was more. */
  cut: boolean;
}

/** Control characters become spaces, several spaces one; accents are composed. */
export function tidy(raw: string): Tidied {
  const clean = raw
    .slice(0, MOST_READ)
    .normalize('NFC')
    .replace(SOFT_HYPHEN, '')
    .replace(INVISIBLE, '')
    .replace(SEPARATOR, ' ')
    .trim();
  const text = clean.slice(0, MOST_CHARACTERS);
  return { text, cut: raw.length > MOST_READ || clean.length > text.length };
}
