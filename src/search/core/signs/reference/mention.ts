/** Mentions: the numbers of clauses in a query, each with what the words around it say. */
import type { SearchInstrument } from '../../search-text.ts';
import type { NumberParts } from './pieces.ts';

/** A number, or a range that ends with it, and what it names. */
export interface Mention {
  instrument: SearchInstrument | null;
  division: string | null;
  /** Empty where it names a whole division or text. */
  parts: NumberParts;
  /** Whether a noun for clauses, or for preambles, stands before it. */
  hasNoun: boolean;
  /** Whether division and number are one by a space or a hyphen, as numbers of laws and dates are too. */
  isLoose: boolean;
  /** Whether it ends a range that the number before begins. */
  isEnd: boolean;
  /** 0-based numbers of the clauses; empty where there is no such number. */
  clauses: number[];
}
