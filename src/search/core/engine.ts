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

/** What Pagefind's fragment of a record holds. */
export interface Fragment {
  url: string;
  filters: Record<string, string[]>;
}

export interface Engine {
  /** The fragment of a record. @throws Error where it does not load */
  data(record: number): Promise<Fragment | undefined>;
  /**
   * Finds the records with a word of the index.
   *
   * @throws Error where a part of the index does not load
   */
  find(word: string): Promise<readonly Found[]>;
}
