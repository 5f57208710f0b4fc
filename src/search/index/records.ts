/** Makes the records that Pagefind indexes: one for each clause, preamble and closing, its lexemes but for stop words. */
import type { Lexicon } from '../core/lexicon.ts';
import { indexWord, recordWords } from '../core/record.ts';

/** A record as Pagefind takes it. */
export interface ClauseRecord {
  url: string;
  content: string;
  sort: Record<string, string>;
  filters?: Record<string, string[]>;
}

/** Words of the index beyond this number would have a digit more. */
const MOST_WORDS = 36 ** 3 - 36 ** 2;

/**
 * @param withTexts whether fragments hold the texts: as a filter, whose values Pagefind hands over as they are but
 * does not index as it does all else
 * @throws Error where there are too many words
 */
export function recordsOf(
  { clauses, vocabulary }: Pick<Lexicon, 'clauses' | 'vocabulary'>,
  withTexts: boolean,
): ClauseRecord[] {
  if (vocabulary.lexemes.size > MOST_WORDS) throw new Error(`search has room for ${MOST_WORDS} words`);
  return clauses.map(({ path, text }, place) => ({
    url: path,
    content: recordWords(text)
      .map(({ lexeme }) => indexWord(vocabulary.lexemes.get(lexeme)?.number ?? 0))
      .join(' '),
    sort: { place: String(place) },
    ...(withTexts ? { filters: { text: [text] } } : {}),
  }));
}
