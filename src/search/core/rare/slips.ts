/** Slips: the words most likely meant by one that the texts do not have. */
import { candidatesFor } from './candidates.ts';
import { nearestWords, SAME_SOUND, slipLimit, SWAP } from './correction.ts';
import { fold, wordsOf } from '../fold.ts';
import { lexemeOf } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { RareWords } from '../search-text.ts';
import { stopWords } from '../stop-words.ts';

/** Words by which slips are told. */
export interface Correctable {
  forms: Lexicon['vocabulary']['forms'];
  /** Number of occurrences in the texts of each word a slip may be corrected to. */
  frequency: ReadonlyMap<string, number>;
  /** As they are written, by folded form, of words that lead elsewhere and that the texts do not have. */
  written: ReadonlyMap<string, string>;
  /** Words never to be corrected, nor to be what a slip meant; folded, and their lexemes. */
  notSlips: ReadonlySet<string>;
}

/** @param words what leads to words of the texts, and words never to be corrected */
export function correctable(
  { vocabulary: { forms } }: Pick<Lexicon, 'vocabulary'>,
  { equivalents, subjects, notSlips }: RareWords,
): Correctable {
  const frequency = new Map([...forms].map(([form, { count }]) => [form, count]));
  const never = new Set(notSlips.split(' ').flatMap((word) => [word, lexemeOf(word)]));
  const typed = [...equivalents.flatMap(([words]) => words), ...subjects.flatMap((subject) => subject.typed)];
  const written = new Map<string, string>();
  for (const [one = '', ...others] of typed.map(wordsOf)) {
    const word = fold(one);
    if (others.length > 0 || forms.has(word) || never.has(word)) continue;
    frequency.set(word, 1);
    // Of two spellings the one with accents.
    if ((written.get(word) ?? word) === word) written.set(word, one.toLowerCase());
  }
  return { forms, frequency, written, notSlips: never };
}

export function isNoSlip(word: string, { notSlips }: Pick<Correctable, 'notSlips'>): boolean {
  return notSlips.has(word) || notSlips.has(lexemeOf(word)) || /\d/.test(word);
}

/** Pairs of words that may have been typed as one by leaving out a space. */
export function splitsOf(word: string, { forms }: Pick<Correctable, 'forms'>): [string, string][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => at + 1);
  return cuts
    .map((cut): [string, string] => [word.slice(0, cut), word.slice(cut)])
    .filter((parts) => parts.every((part) => forms.has(part)));
}

/** The words to search of a pair. */
export function subjectsOf(parts: readonly string[]): readonly string[] {
  const subjects = parts.filter((part) => !stopWords.has(part));
  return subjects.length > 0 ? subjects : parts;
}

/** The word nearest to a folded one, by its letters or its sound; null where none is near. */
export function nearestTo(word: string, { frequency, written }: Correctable): string | null {
  const limit = Math.max(slipLimit(word.length), word.length < 4 ? 0 : SAME_SOUND);
  const near = limit === 0 ? [] : nearestWords(word, candidatesFor(word, frequency, limit), limit);
  // A stop word says nothing of what is sought: only letters swapped are one (`dasn`), and not `élues` (`elles`).
  const nearest = near.find(({ word, cost }) => cost <= SWAP || !stopWords.has(word));
  return nearest === undefined ? null : (written.get(nearest.word) ?? nearest.word);
}
