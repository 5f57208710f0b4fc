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
 * The word that stands for a lexeme in the index. Its end is written too, with a character Pagefind keeps
 * in words, since Pagefind takes what is asked for as the beginning of a word: `etat_` is no beginning of
 * `etatique_`, while `etat` is of both.
 */
export function indexWord(lexeme: string): string {
  return `${lexeme.replace('é', 'ee')}_`;
}
