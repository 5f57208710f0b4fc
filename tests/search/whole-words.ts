/** What search knows of the project's texts: made once for all tests of a process. */
import { buildLexicon } from '../../src/search/core/lexicon.ts';
import { correctable, type Correctable } from '../../src/search/core/rare/slips.ts';
import { toSearchWords, type SearchWords } from '../../src/search/index/search-text.ts';
import { wholeEdition } from '../convert/sources.ts';

let words: SearchWords | undefined;

export function wholeSearchWords(): SearchWords {
  return (words ??= toSearchWords(wholeEdition()));
}

/** The words by which slips in the project's texts are told. */
export function wholeSlips(): Correctable {
  const { text, rare } = wholeSearchWords();
  return correctable(buildLexicon(text), rare);
}
