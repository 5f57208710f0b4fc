/** Stretches: words side by side in the text of a clause. */
import { last } from '../../model/last.ts';
import { clauseWords } from './clause-words.ts';
import type { Place } from './hits.ts';
import { recordWords } from './record.ts';

/** The number of its first word in a text, stop words counted, and how many it spans. */
export interface Stretch {
  at: number;
  words: number;
}

/** The stretches of a text that are some folded words, in order. */
export function stretchesOf(folded: readonly string[], text: string): Stretch[] {
  const words = clauseWords(text);
  return words.flatMap((_, at) =>
    folded.every((one, index) => words[at + index]?.folded === one) ? [{ at, words: folded.length }] : [],
  );
}

/** The place of a stretch, as hits have it. */
export function placeOf(text: string, { at, words }: Stretch): Place {
  const inside = clauseWords(text).slice(at, at + words);
  const numbers = new Map(recordWords(text).map(({ start }, number) => [start, number]));
  const subjects = inside.flatMap(({ start }) => numbers.get(start) ?? []);
  const span = { start: inside[0]?.start ?? 0, end: last(inside)?.end ?? 0 };
  return { at: subjects[0] ?? 0, words: subjects.length, span };
}
