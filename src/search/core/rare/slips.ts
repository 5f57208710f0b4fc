/** Slips: the words most likely meant by one that the texts do not have. */
import { candidatesFor } from './candidates.ts';
import { nearestWords, slipCost, slipLimit } from './correction.ts';
import type { Dictionary } from '../dictionary.ts';
import { lexemeOf } from '../lexeme.ts';
import { stopWords } from '../stop-words.ts';

/** Shorter words are the beginning of too many others. */
const SHORTEST_BEGUN = 6;
/** The highest cost of a slip in the beginning of a word. */
const MOST_BEGUN = 0.8;

export function isNoSlip(word: string, { notSlips }: Dictionary): boolean {
  return notSlips.has(word) || notSlips.has(lexemeOf(word)) || /\d/.test(word);
}

/** Pairs of words that may have been typed as one by leaving out a space. */
export function splitsOf(word: string, { lexicon }: Dictionary): [string, string][] {
  const { forms } = lexicon.vocabulary;
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

/** The word nearest to a folded one, else the word most likely begun by it, with a slip; null where none is near. */
export function nearestTo(word: string, { frequency }: Dictionary): string | null {
  const limit = slipLimit(word.length);
  const [nearest] = limit === 0 ? [] : nearestWords(word, candidatesFor(word, frequency, limit), limit);
  return nearest?.word ?? (word.length < SHORTEST_BEGUN ? null : begunBy(word, frequency));
}

function begunBy(word: string, frequency: ReadonlyMap<string, number>): string | null {
  let best: { form: string; often: number; cost: number } | null = null;
  for (const [form, often] of frequency) {
    if (form.length <= word.length || form.charAt(0) !== word.charAt(0)) continue;
    const cost = Math.min(
      slipCost(word, form.slice(0, word.length), MOST_BEGUN),
      slipCost(word, form.slice(0, word.length + 1), MOST_BEGUN),
    );
    if (cost > MOST_BEGUN) continue;
    const isBetter =
      best === null ||
      cost < best.cost ||
      (cost === best.cost && (often > best.often || (often === best.often && form < best.form)));
    if (isBetter) best = { form, often, cost };
  }
  return best?.form ?? null;
}
