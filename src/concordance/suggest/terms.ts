/** From a French text to its terms: stems without accents, with the words they came from. */
import { stemmer } from '@orama/stemmers/french';

/** The words of a text by their stem: each stem's first word as written, and how often the stem occurs. */
export type Terms = Map<string, { word: string; count: number }>;

/** Elided forms before an apostrophe: `l’accord`, `qu’il`, `jusqu’à`. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/u;

/** Letters, and apostrophes inside a word; a hyphen parts two words. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * The terms of a text. Stems are those of the Snowball algorithm for French
 * (https://snowballstem.org/algorithms/french/stemmer.html); accents are taken
 * off afterwards, as capitals often stand without them.
 *
 * @param stopWords words to leave out, as `readStopWords` gives them
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

/** Stop words from their list: parted by white space, `#` begins a comment that ends with its line. */
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
