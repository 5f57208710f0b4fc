/** Rare words, with what this edition knows of them: a script of its own, loaded with the first query that needs it. */
import { words } from 'concordance:rare';
import type { Lexicon } from '../core/lexicon.ts';
import { rareOf, type Rare } from '../core/rare/rare.ts';
import type { SearchText } from '../core/search-text.ts';

export function rare(text: SearchText, lexicon: Lexicon): Promise<Rare> {
  return rareOf(words, text, lexicon);
}
