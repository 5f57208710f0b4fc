/**
 * Words of a provision, found again by what stands around them: the
 * TextQuoteSelector of the W3C Web Annotation Data Model, section 4.2.4
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
import type { Provision } from '../model/edition.ts';
import { passagesOf } from '../edition/text.ts';
import { foldWhiteSpace } from '../model/white-space.ts';

export interface TextQuote {
  type: 'TextQuoteSelector';
  exact: string;
  /** What stands directly before and after, blanks included; empty at the edges of the text. */
  prefix: string;
  suffix: string;
}

/** Most characters (Unicode code points) of a prefix or suffix. */
export const CONTEXT_LENGTH = 32;

/**
 * @param provision its own text, or else one of its items, holds the words, as `corpus.json` gives them
 * @param words white space is folded; the first place where they stand is taken
 * @throws Error where the words do not stand in the provision
 */
export function textQuote(provision: Provision, words: string): TextQuote {
  const exact = foldWhiteSpace(words);
  const text = passagesOf(provision).find((one) => one.includes(exact));
  if (text === undefined) throw new Error(`“${exact}” does not stand in ${provision.eId}`);
  const at = text.indexOf(exact);
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: lastOf(text.slice(0, at)),
    suffix: firstOf(text.slice(at + exact.length)),
  };
}

/** The end of a text, from a blank on where it has to be cut. */
function lastOf(text: string): string {
  const characters = [...text];
  if (characters.length <= CONTEXT_LENGTH) return text;
  const kept = characters.slice(-CONTEXT_LENGTH).join('');
  const blank = kept.indexOf(' ');
  return blank === -1 ? kept : kept.slice(blank);
}

/** The beginning of a text, up to a blank where it has to be cut. */
function firstOf(text: string): string {
  const characters = [...text];
  if (characters.length <= CONTEXT_LENGTH) return text;
  const kept = characters.slice(0, CONTEXT_LENGTH).join('');
  const blank = kept.lastIndexOf(' ');
  return blank === -1 ? kept : kept.slice(0, blank + 1);
}
