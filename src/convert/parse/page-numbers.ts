/** Lines that are the number of a page, and lines that hold a number and no word. For warnings and proposals. */
import { PAGE_NUMBER } from '../../model/description-pages.ts';
import { fromRoman } from '../../model/roman.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';

/** Lines that are a page number: `12`, `- 12 -`, `~ 12 ~`, `[12]`; `12/40`, `12 of 40`; `Page | 12`, `Pg. 12`; `12 | Page`. */
const PAGE_LINES = [
  /^[-–—|]?\s?\d{1,4}\s?[-–—|]?$/u,
  /^([~·•.*_=])\s?\d{1,4}\s?\1$/u,
  /^\[\s?\d{1,4}\s?\]$/u,
  /^\d{1,4}\s?(?:\/|sur|de|of|out of)\s?\d{1,4}(?:\spages?)?$/u,
  /^(?:page|pg\.?|p\.?)\s?(?:n°\s?)?\|?\s?\d{1,4}$/iu,
  /^\d{1,4}\s?\|\s?page$/iu,
];

/** The same with Roman numbers, which stand between dashes or not. */
const ROMAN_LINE = /^[-–—]?\s?([ivxlc]{2,7})\s?[-–—]?$/u;

/** A page number in so many words within a line. */
const WITHIN = /(?<!\p{L})(?:[Pp]age|PAGE|p\.)\s\d{1,4}(?:\s?(?:sur|de|of|\/)\s?\d{1,4})?(?!\d)/u;

/** The page number that a line is, or that stands in it in so many words (`Page 12 sur 40`); null for others. */
export function looksLikePageNumber(text: string): string | null {
  const line = foldWhiteSpace(text);
  if (PAGE_LINES.some((form) => form.test(line))) return line;
  if (fromRoman(ROMAN_LINE.exec(line)?.[1] ?? '') !== null) return line;
  const within = WITHIN.exec(line)?.[0];
  if (within === undefined) return null;
  return within === line || /(?:sur|de|of|\/)\s?\d/u.test(within) ? within : null;
}

/** What may stand beside a number where no word does: what pages are called, endings of numbers, single letters. */
const BESIDE =
  /^(?:\p{L}|page|pages|pg|pp|fol|folio|feuillet|sur|de|of|out|no|bis|ter|add|rev|corr|\p{N}+(?:er|re|ère|e|ème|st|nd|rd|th|\p{L})?)$/iu;

/** Most parts of a line that is no words: `P a g e 12`, `S/2015/364/Add.1 12`. */
const MOST_PARTS = 8;

/** Whether a line holds a number and no word: `XII`, `A-12`, `Page : 12`, `{12}`, `S/2015/364`; a number of a page or of the document. */
export function isNumberAlone(text: string): boolean {
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isNumber = (part: string) => /\p{N}/u.test(part) || isRoman(part);
  return (
    parts.length > 0 &&
    parts.length <= MOST_PARTS &&
    parts.some(isNumber) &&
    parts.every((part) => BESIDE.test(part) || isRoman(part))
  );
}

/** Whether letters are a Roman number in capitals or in small letters: `XII`, `iv`. */
function isRoman(part: string): boolean {
  return /^(?:[IVXLC]+|[ivxlc]{2,})$/u.test(part) && fromRoman(part.toLowerCase()) !== null;
}

/** A line with the number of a page as a pattern: `Page {num} sur {num}`, `A-{num}`. */
export function pagePattern(page: string): string {
  return page.replaceAll(/\p{L}+|\d+/gu, (part) =>
    /^\d{1,4}$/u.test(part) || (part.length > 1 && isRoman(part)) ? PAGE_NUMBER : part,
  );
}
