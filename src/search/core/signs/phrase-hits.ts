/** Hits of words between quotation marks: word for word. */
import { last } from '../../../model/last.ts';
import { clauseWords } from '../clause-words.ts';
import { fold } from '../fold.ts';
import type { Hit, Hits, Place } from '../hits.ts';
import { lexemeOf } from '../lexeme.ts';
import type { Entry } from '../lexicon.ts';
import type { Lookup } from '../lookup.ts';
import { placesOf, type PhraseWord, type Stretch } from './phrase.ts';
import { recordWords } from '../record.ts';
import { closeness } from '../weights.ts';

/** The hits of a phrase. @param gaps places of words before which others may stand */
export async function hitsOfPhrase(
  words: readonly string[],
  gaps: readonly number[],
  clauses: readonly Entry[],
  lookup: Lookup,
): Promise<Hits> {
  if (gaps.length === 0) return lookup.phrase(words);
  await lookup.readAll();
  return hitsWithGaps(phraseWords(words), gaps, clauses);
}

export function phraseWords(words: readonly string[]): PhraseWord[] {
  return words.map((word) => ({ folded: fold(word), lexeme: lexemeOf(word) }));
}

function hitsWithGaps(
  wanted: readonly PhraseWord[],
  gaps: readonly number[],
  clauses: readonly Entry[],
): Hits {
  const hits: Hits = new Map();
  clauses.forEach(({ text }, clause) => {
    const places = placesOf(wanted, gaps, clauseWords(text));
    if (places.length > 0) hits.set(clause, hitAt(text, places, closeness.same));
  });
  return hits;
}

/** The hit of a clause for some stretches of its words. */
export function hitAt(text: string, stretches: readonly Stretch[], weight: number): Hit {
  const tokens = clauseWords(text);
  const numbers = new Map(recordWords(text).map(({ start }, at) => [start, at]));
  const places = stretches.map(({ at, words }): Place => {
    const inside = tokens.slice(at, at + words);
    const subjects = inside.flatMap(({ start }) => numbers.get(start) ?? []);
    const span = { start: inside[0]?.start ?? 0, end: last(inside)?.end ?? 0 };
    return { at: subjects[0] ?? 0, words: subjects.length, span };
  });
  return { score: weight, weight, places, through: null };
}
