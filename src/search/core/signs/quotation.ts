/** Words between quotation marks: cut out of a query, with their gaps, and without the signs of an edition. */
import { wordsOf } from '../fold.ts';

export interface Quotation {
  /** As typed, without its marks. */
  typed: string;
  words: string[];
  /** 0-based places of words before which others may stand: `[…]`. */
  gaps: number[];
}

/** A quotation may hold others in other marks, so those that open and close differently go first. */
const QUOTED = /«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]|‹([^‹›]*)›|["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
/** Of several words between single marks, which inside words are apostrophes, and pointed ones typed as two signs. */
const SINGLE = /(^|[\s(])['\u2018\u2019](?=\S)([^«»"“”]*?\s[^«»"“”]*?\S)['\u2019](?=$|[\s).,;:!?])/gu;
/** `[…]`, `(...)`, `…`, `. . .`; and words set between brackets by who quotes: `mixes [mixtes]`. */
const GAP = /[[(]?\s*(?:\u2026|\.\s?\.\s?\.|\u22EF)\s*[\])]?|(?:^|\s)\[[^[\]]*\]/gu;
/** The sign of a slip that stays, which is no word of the text. */
const SIC = /[[(]\s*sic\s*[\])]/giu;

/** The quotations of a query, and the query without them. */
export function cutQuotations(query: string): { quotations: Quotation[]; rest: string } {
  const quotations: Quotation[] = [];
  const rest = withMarks(query.replace(SIC, '')).replace(QUOTED, (_, ...found: (string | undefined)[]) => {
    const inside = found.slice(0, 5).find((one) => one !== undefined) ?? '';
    const parts = inside.split(GAP).map(wordsOf);
    const words = parts.flat();
    const gaps = parts.slice(0, -1).map((_part, at) => parts.slice(0, at + 1).flat().length);
    if (words.length > 0)
      quotations.push({
        typed: inside.trim(),
        words,
        gaps: gaps.filter((place) => place > 0 && place < words.length),
      });
    return ' ';
  });
  return { quotations, rest };
}

/** With the marks of print in the place of those typed for them. */
function withMarks(query: string): string {
  return query.replace(/<</g, '«').replace(/>>/g, '»').replace(SINGLE, '$1«$2»');
}

/** The same words without quotation marks, gaps and signs of an edition, one space between. */
export function withoutMarks(query: string): string {
  return withMarks(query)
    .replace(SIC, ' ')
    .replace(GAP, ' ')
    .replace(/["“”„«»‹›]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
