/** The glance: clauses that hold the typed words as they are, found in the texts alone while the engine loads. */
import { clauseWords } from './clause-words.ts';
import type { Entry } from './lexicon.ts';
import type { Mark } from './answer.ts';
import type { Term } from './query.ts';
import { fold } from './fold.ts';
import { stopWords } from './stop-words.ts';

/**
 * The clauses that hold every word of a query, with the places of these words; stop words count only where
 * there are no others. The last word may be the beginning of one.
 *
 * @returns marks by number of the clause, in the order of the texts
 */
export function glance(terms: readonly Term[], clauses: readonly Entry[]): Map<number, Mark[]> {
  const all = terms.flatMap(({ words }) => words.map(fold));
  const subjects = all.filter((word) => !stopWords.has(word));
  const wanted = subjects.length > 0 ? subjects : all;
  const found = new Map<number, Mark[]>();
  if (wanted.length === 0) return found;
  clauses.forEach(({ text }, clause) => {
    const words = clauseWords(text);
    const marks = wanted.map((word, index) =>
      words.filter(({ folded }) => (index === wanted.length - 1 ? folded.startsWith(word) : folded === word)),
    );
    if (marks.every(({ length }) => length > 0)) found.set(clause, marks.flat());
  });
  return found;
}
