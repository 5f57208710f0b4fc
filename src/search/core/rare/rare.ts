/**
 * Rare words: what is meant by words that the texts do not have, by slips and by quotations that are nowhere. Most
 * queries need none of it, so it is loaded with the first that does.
 */
import { buildDictionary, type Dictionary } from '../dictionary.ts';
import type { Hits } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Lookup } from '../lookup.ts';
import type { Term } from '../query.ts';
import type { RareWords, SearchText } from '../search-text.ts';
import type { Unit } from '../units.ts';
import { hitsAlmost } from './almost.ts';
import { readyWords } from './candidates.ts';
import { meantBy } from './meant.ts';
import { rest } from './rest.ts';
import { correctable } from './slips.ts';
import { nearTo, shorterQueries, type Shorter } from './suggestions.ts';

export interface Rare {
  /** With what rare words lead to. */
  dictionary: Dictionary;
  /** What is found for a word that the texts do not have. */
  meant(word: string, lookup: Lookup): Promise<Pick<Unit, 'hits' | 'corrected'>>;
  /** Passages almost as quoted. */
  almost(phrase: Term): Hits;
  /** Words of the texts near one that they do not have, the nearest first. */
  near(typed: string): readonly string[];
  /** Shorter queries, and how many clauses each finds; fewest first. */
  shorter(units: readonly Unit[]): Shorter[];
}

/** Made part by part: at once it would hold a slow phone up for a sixth of a second. */
export async function rareOf(words: RareWords, { equivalents }: SearchText, lexicon: Lexicon): Promise<Rare> {
  const dictionary = buildDictionary(lexicon, { equivalents }, words);
  await rest();
  const slips = correctable(lexicon, { ...words, equivalents: [...equivalents, ...words.equivalents] });
  await readyWords(slips.frequency);
  const nearest = new Map<string, readonly string[]>();
  return {
    dictionary,
    meant: (word, lookup) => meantBy(word, dictionary, slips, lookup),
    almost: ({ words, gaps = [] }) => (gaps.length > 0 ? new Map() : hitsAlmost(words, lexicon.clauses)),
    near(typed) {
      const near = nearest.get(typed) ?? nearTo(typed, lexicon);
      nearest.set(typed, near);
      return near;
    },
    shorter: (units) => shorterQueries(units, lexicon),
  };
}
