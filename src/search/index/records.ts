/** Makes the records that Pagefind indexes: one for each clause, preamble and closing, its lexemes but for stop words. */
import type { Lexicon } from '../core/lexicon.ts';
import { indexWord, recordWords } from '../core/record.ts';

/** A record as Pagefind takes it. */
export interface ClauseRecord {
  url: string;
  content: string;
  sort: Record<string, string>;
}

export function recordsOf({ clauses, vocabulary }: Lexicon): ClauseRecord[] {
  return clauses.map(({ path, text }, place) => ({
    url: path,
    content: recordWords(text)
      .map(({ lexeme }) => indexWord(vocabulary.lexemes.get(lexeme)?.number ?? 0))
      .join(' '),
    sort: { place: String(place) },
  }));
}
