/** Near words, for the hints of diagnostics on unknown ones. */
import { distance } from 'fastest-levenshtein';

/**
 * The known words nearest to a written one by Levenshtein distance, nearest first.
 *
 * @param most how many to give at most
 */
export function nearest(written: string, known: Iterable<string>, most = 3): string[] {
  return [...known]
    .map((word) => ({ word, far: distance(written, word) }))
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** The hint for an unknown word, found when it is printed: a file may have thousands. */
export function didYouMean(written: string, known: Iterable<string>): () => string {
  return () => {
    const near = nearest(written, known);
    return near.length === 0 ? 'there is none to name yet' : `did you mean ${near.join(', ')}`;
  };
}
