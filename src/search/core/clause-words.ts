/** The words of a clause with their lexemes. */
import { tokensOf, type Token } from './fold.ts';
import { lexemeOf } from './lexeme.ts';

export type ClauseWord = Token & { lexeme: string };

/** By the text they are of: checks, index and searcher of one build ask for the same few hundred texts. */
const known = new Map<string, readonly ClauseWord[]>();

/** The words of the text of a clause. A text is parted into words once, however often it is asked for. */
export function clauseWords(text: string): readonly ClauseWord[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = tokensOf(text).map((token) => ({ ...token, lexeme: lexemeOf(token.word) }));
  known.set(text, words);
  return words;
}
