/** Quotations: whether words stand in a provision as printed, and those of it nearest to a misquotation. */
import { distance } from 'fastest-levenshtein';
import { passagesOf } from '../../edition/text.ts';
import type { Provision } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';

/** A letter or figure, of which a quotation may not leave out a part of a word: `3` is no quotation of `13`. */
const IN_WORD = /[\p{L}\p{N}]/u;

/** Whether words stand in a text, no word of it cut. */
export function standsWhole(text: string, words: string): boolean {
  const [first = '', last = ''] = [words.at(0), words.at(-1)];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const isCut =
      (IN_WORD.test(first) && IN_WORD.test(text.charAt(at - 1))) ||
      (IN_WORD.test(last) && IN_WORD.test(text.charAt(at + words.length)));
    if (!isCut) return true;
  }
  return false;
}

/** Whether one passage of a provision has the words, white space folded and no word cut. */
export function holds(provision: Provision, words: string): boolean {
  const folded = foldWhiteSpace(words);
  return passagesOf(provision.body).some(({ passage }) => standsWhole(passage.text, folded));
}

/** The words of a provision most like a misquotation, as many as it has. */
export function nearestQuote(provision: Provision, words: string): string {
  const wanted = foldWhiteSpace(words);
  const length = wanted.split(' ').length;
  let best = { text: '', far: Number.POSITIVE_INFINITY };
  for (const { passage } of passagesOf(provision.body)) {
    const all = passage.text.split(' ');
    for (let at = 0; at + Math.min(length, all.length) <= all.length; at++) {
      const text = all.slice(at, at + length).join(' ');
      const far = distance(text, wanted);
      if (far < best.far) best = { text, far };
    }
  }
  return best.text;
}
