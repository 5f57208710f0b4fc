/**
 * The sentences of a text to be read aloud.
 *
 * A sentence ends with its final mark, with a semicolon, and with its paragraph or item: the texts are lists of
 * demands, each closed by `;`, and a voice that stops there lets a listener follow.
 */

/** A stretch of a text: offsets in UTF-16 code units, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** Stands between the paragraphs and items of a spoken text; no sentence goes on across it. */
export const BLOCK_END = '\u2029';

/** A final mark with what closes after it, before a new sentence; or a semicolon; or the end of a block. */
const END = /[.!?…]+[»”")\]\s]*\s(?=[«“"([\s]*\p{Lu})|;|\u2029/gu;

/** What a full stop does not end: titles, initials, numbers of lists and short forms before a name or a figure. */
const SHORT_FORM =
  /(?:^|[\s\u2029(«’])(?:MM?|Mmes?|Mlles?|Dr|Pr|Me|St|Ste|art|al|cf|no?|pp?|\p{Lu}|\d+)\.\s*$/u;

export function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(END)]
    .filter(({ index, 0: [mark = ''] }) => mark !== '.' || !SHORT_FORM.test(text.slice(0, index + 1)))
    .map(({ index, 0: { length } }) => index + length);
  return [...ends, text.length]
    .map((end, at) => trimmed(text, { start: ends[at - 1] ?? 0, end }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** A stretch without the white space and block ends around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}
