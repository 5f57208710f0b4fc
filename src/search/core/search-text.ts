/**
 * The file that searching starts from: the words of all clauses and what is
 * needed to read a query. Made once for each build; see `src/search/index/`.
 */
import type { relations } from '../../model/relation.ts';

export type Relation = (typeof relations)[number];

/** How many correspondences a clause has, by relation; a relation it lacks is left out. */
export type Ties = Partial<Record<Relation, number>>;

export interface SearchDivision {
  eId: string;
  /** Null where the instrument has no divisions. */
  num: string | null;
  name: string;
  /** The numbers of its clauses as printed, parted by spaces. */
  nums: string;
  /** Their words, in the same order. */
  texts: string[];
  /** Ties of those that have any, by their place in this order. */
  ties: Record<number, Ties>;
}

export interface SearchInstrument {
  id: string;
  siglum: string;
  name: string;
  hue: string;
  /** What its clauses are called, for reading `recommandation 66`. */
  clauseNouns: string[];
  divisionNouns: string[];
  divisions: SearchDivision[];
}

/** What readers type, and the words of the texts that answer it, the closest first. */
export type Equivalent = [typed: string[], finds: string[]];

export interface SearchText {
  instruments: SearchInstrument[];
  /** eIds of clauses that say the same. */
  repetitions: string[][];
  equivalents: Equivalent[];
  /** Folded words that are never corrected, parted by spaces. */
  notSlips: string;
  /**
   * Pagefind's index of these words: its files, within its folder, and its metadata, packed and in
   * Base64. They are some 80 bytes, less than it costs to ask for them.
   */
  index: { wasm: string; chunks: string[]; meta: string };
}
