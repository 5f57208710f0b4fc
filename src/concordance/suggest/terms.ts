/** Terms of French texts: stems without accents, and stop words. */
import { stemmer } from '@orama/stemmers/french';
import { fold } from '../../search/core/fold.ts';
import { stopWords } from '../../search/core/stop-words.ts';

/** By stem: its first word in the text, as written, and its number of occurrences. */
export type Terms = Map<string, { word: string; count: number }>;

/** Elided forms before an apostrophe: `l’accord`, `qu’il`, `jusqu’à`. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/u;

/** Letters, with apostrophes inside a word; hyphens separate words. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * Words of the formulas of drafting (`mise en œuvre`, `dans le cadre de`) and others that nearly every clause
 * may have, folded. A reader may search for them, so they are no stop words; two clauses are not alike for them.
 */
export const formulaWords: ReadonlySet<string> = new Set(
  (
    'auquel aupres auxquels avait ayant bien cadre cas certaines certains compris desquels donc duquel egalement envers etant ' +
    'faite fin laquelle lequel mettre mise moins notamment oeuvre or pendant plusieurs sein titre travers vue'
  ).split(' '),
);

/**
 * The terms of a text, without the words that carry no subject. Stems are those of the Snowball algorithm
 * for French (https://snowballstem.org/algorithms/french/stemmer.html); accents are taken off afterwards, as
 * capitals often stand without them.
 */
export function termsOf(text: string): Terms {
  const terms: Terms = new Map();
  for (const [written] of text.normalize('NFC').matchAll(WORD)) {
    const word = written.toLowerCase().replace(ELISION, '');
    if (stopWords.has(fold(word)) || formulaWords.has(fold(word))) continue;
    const stem = fold(stemmer(word));
    const known = terms.get(stem);
    if (known === undefined) terms.set(stem, { word, count: 1 });
    else known.count++;
  }
  return terms;
}
