/** What search asks of its engine, Pagefind, whether in a browser or in Node. */

/** A clause found. */
export interface Found {
  /** Number of its record: the place of the clause in `Lexicon.entries`. */
  record: number;
  /** How well it answers, above 0; only comparable for the same word. */
  score: number;
  /** Places of the word among the words of the record, from 0. */
  places: readonly number[];
}

export interface Engine {
  /**
   * Finds the records with a word of the index.
   *
   * @throws Error where a part of the index does not load
   */
  find(word: string): Promise<readonly Found[]>;
}
