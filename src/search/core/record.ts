/** Records: what Pagefind indexes of a clause, and how a word of the index is asked for. */
import { clauseWords, type ClauseWord } from './clause-words.ts';
import { stopWords } from './stop-words.ts';

const known = new Map<string, readonly ClauseWord[]>();

/** The words of a text that its record holds, in order: all but stop words. Pagefind's places count these. */
export function recordWords(text: string): readonly ClauseWord[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = clauseWords(text).filter(({ folded }) => !stopWords.has(folded));
  known.set(text, words);
  return words;
}

/**
 * The first number, which in base 36 has three digits, as all after it have: Pagefind finds words by their beginnings, so
 * no number may be the beginning of another.
 */
const FIRST = 36 ** 2;

/**
 * The word that stands in the index for a lexeme, by its number in the vocabulary. Browsers have the words with the
 * texts: with numbers in their place the index is a third smaller.
 */
export function indexWord(number: number): string {
  return (FIRST + number).toString(36);
}
