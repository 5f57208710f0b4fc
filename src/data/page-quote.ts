/** Text quotes as a page has them: no-break spaces before marks, and [sic] behind slips, are part of its text. */
import { foldWhiteSpace } from '../model/white-space.ts';
import { CONTEXT_LENGTH, type TextQuote } from './text-quote.ts';

/** A quote within the part of a page that an anchor names; the Web Annotation Data Model, sections 4.2.1 and 4.2.9. */
export interface AnchoredQuote {
  type: 'FragmentSelector';
  conformsTo: string;
  value: string;
  refinedBy: TextQuote;
}

/** The RFC on fragments of XHTML, which the standard names for those of HTML. */
const FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/** @param anchor id of the part of the page that holds the words */
export function anchored(anchor: string, refinedBy: TextQuote): AnchoredQuote {
  return { type: 'FragmentSelector', conformsTo: FRAGMENTS, value: anchor, refinedBy };
}

/**
 * The quote of some words on a page.
 *
 * @param page text of the anchored part of the page
 * @param words of a provision, as printed
 * @param from where in the text the words of the provision begin
 * @throws Error where the words are not in it
 */
export function quoteOnPage(page: string, words: string, from: number): TextQuote {
  const { text, places } = plain(page, from);
  const sought = foldWhiteSpace(words);
  const at = text.indexOf(sought);
  const start = places[at];
  const last = places[at + sought.length - 1];
  if (at === -1 || start === undefined || last === undefined)
    throw new Error(`“${sought}” does not stand on its page`);
  const end = last + 1;
  return {
    type: 'TextQuoteSelector',
    exact: page.slice(start, end),
    prefix: page.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: page.slice(end, end + CONTEXT_LENGTH),
  };
}

/** A text without what the edition puts into the words, and where in the page each of its characters stands. */
function plain(page: string, from: number): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (const { 0: found, index } of page.slice(from).matchAll(/\s\[sic\]|\s+|[^\s]/g)) {
    if (found.endsWith('[sic]')) continue;
    text += /^\s/.test(found) ? ' ' : found;
    places.push(from + index);
  }
  return { text, places };
}
