/**
 * Text quotes: words of a provision, identified by the text around them; the
 * TextQuoteSelector of the W3C Web Annotation Data Model, section 4.2.4
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
import type { Provision } from '../model/edition.ts';
import { textsOf } from '../edition/text.ts';
import { foldWhiteSpace } from '../model/white-space.ts';

export interface TextQuote {
  type: 'TextQuoteSelector';
  exact: string;
  /** Text directly before and after, blanks included; empty at the edges of the text. */
  prefix: string;
  suffix: string;
}

/** Most characters (Unicode code points) of a prefix or suffix. */
export const CONTEXT_LENGTH = 32;

/**
 * The quote of some words: their first place in the provision's own text, else in an item.
 *
 * @param words their white space is folded
 * @throws Error where the words are not in the provision
 */
export function textQuote(provision: Provision, words: string): TextQuote {
  const exact = foldWhiteSpace(words);
  const text = textsOf(provision).find((one) => one.includes(exact));
  if (text === undefined) throw new Error(`“${exact}” does not stand in ${provision.eId}`);
  const at = text.indexOf(exact);
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: lastOf(text.slice(0, at)),
    suffix: firstOf(text.slice(at + exact.length)),
  };
}

/** The end of a text, cut at a blank. */
function lastOf(text: string): string {
  const characters = [...text];
  if (characters.length <= CONTEXT_LENGTH) return text;
  const kept = characters.slice(-CONTEXT_LENGTH).join('');
  const blank = kept.indexOf(' ');
  return blank === -1 ? kept : kept.slice(blank);
}

/** The beginning of a text, cut at a blank. */
function firstOf(text: string): string {
  const characters = [...text];
  if (characters.length <= CONTEXT_LENGTH) return text;
  const kept = characters.slice(0, CONTEXT_LENGTH).join('');
  const blank = kept.lastIndexOf(' ');
  return blank === -1 ? kept : kept.slice(0, blank + 1);
}
