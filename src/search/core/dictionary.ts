/** The dictionary: all that is known of words — those of the texts, their equivalents, words never to correct. */
import { fold, wordsOf } from './fold.ts';
import { lexemeOf, lexemesOf } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import type { Equivalent } from './search-text.ts';
import { stopWords } from './stop-words.ts';

export interface Dictionary {
  lexicon: Lexicon;
  /** By the lexemes of the words typed, separated by spaces. */
  equivalents: ReadonlyMap<string, Equivalent>;
  /** Most words in the typed part of an equivalent. */
  longest: number;
  /** Words never to be corrected, folded, and their lexemes. */
  notSlips: ReadonlySet<string>;
  /** Number of occurrences in the texts of each word a slip may be corrected to. */
  frequency: ReadonlyMap<string, number>;
}

export function buildDictionary(
  lexicon: Lexicon,
  equivalents: readonly Equivalent[],
  notSlips: string,
): Dictionary {
  const byKey = new Map<string, Equivalent>();
  const frequency = new Map([...lexicon.vocabulary.forms].map(([form, { count }]) => [form, count]));
  for (const entry of equivalents) {
    for (const typed of entry[0]) {
      const words = wordsOf(typed);
      byKey.set(keyOf(words, lexemeOf), entry);
      const [word] = words.map(fold);
      if (word !== undefined && words.length === 1 && !frequency.has(word)) frequency.set(word, 1);
    }
  }
  return {
    lexicon,
    equivalents: byKey,
    longest: Math.max(1, ...[...byKey.keys()].map((key) => key.split(' ').length)),
    notSlips: new Set(notSlips.split(' ').flatMap((word) => [word, lexemeOf(word)])),
    frequency,
  };
}

/** The equivalent for some typed words, with or without an accent on a final e. */
export function equivalentOf(
  words: readonly string[],
  { equivalents }: Pick<Dictionary, 'equivalents'>,
): Equivalent | undefined {
  return (
    equivalents.get(keyOf(words, lexemeOf)) ??
    equivalents.get(keyOf(words, (word) => lexemesOf(word).at(-1) ?? word))
  );
}

function keyOf(words: readonly string[], lexeme: (word: string) => string): string {
  const subjects = words.filter((word) => !stopWords.has(fold(word)));
  return (subjects.length > 0 ? subjects : words).map(lexeme).join(' ');
}
