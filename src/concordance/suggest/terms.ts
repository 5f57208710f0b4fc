/** Terms of French texts: stems without accents, and stop words. */
import { stemmer } from '@orama/stemmers/french';

/** By stem: its first word in the text, as written, and its number of occurrences. */
export type Terms = Map<string, { word: string; count: number }>;

/** Elided forms before an apostrophe: `l’accord`, `qu’il`, `jusqu’à`. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/u;

/** Letters, with apostrophes inside a word; hyphens separate words. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * The terms of a text. Stems are those of the Snowball algorithm for French
 * (https://snowballstem.org/algorithms/french/stemmer.html); accents are dropped
 * afterwards, since capitals are often printed without them.
 *
 * @param stopWords words to leave out, from `readStopWords`
 */
export function termsOf(text: string, stopWords: ReadonlySet<string>): Terms {
  const terms: Terms = new Map();
  for (const [written] of text.normalize('NFC').matchAll(WORD)) {
    const word = written.toLowerCase().replace(ELISION, '');
    if (stopWords.has(withoutAccents(word))) continue;
    const stem = withoutAccents(stemmer(word));
    const known = terms.get(stem);
    if (known === undefined) terms.set(stem, { word, count: 1 });
    else known.count++;
  }
  return terms;
}

/** Reads a list of stop words separated by white space; `#` begins a comment up to the end of the line. */
export function readStopWords(list: string): Set<string> {
  const words = list
    .replace(/#.*$/gm, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return new Set(words.map((word) => withoutAccents(word.toLowerCase())));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
