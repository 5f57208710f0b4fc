/** The rules by which a body of text is parsed, as its description gives them. */
import type { InstrumentDescription } from '../../model/description.ts';
import {
  levelsOf,
  ownClausesOf,
  type ClauseRules,
  type DivisionRules,
  type ItemRules,
  type OwnClauses,
  type TableRules,
} from '../../model/description-body.ts';

export interface BodyRules {
  /** Kinds of divisions, from the outermost to the innermost. */
  levels: readonly DivisionRules[];
  clauses: ClauseRules;
  /** Clauses that kinds of divisions have of their own. */
  ownClauses: readonly OwnClauses[];
  /** Kinds of items. */
  items: readonly ItemRules[];
  tables: readonly TableRules[];
  speakers: readonly string[];
  /** Beginnings of lines that only look like a marker. */
  prose: readonly string[];
}

/** The rules of the body of an instrument. */
export function bodyRules(description: InstrumentDescription): BodyRules {
  const { clauses, items = [], tables, speakers, prose } = description;
  return {
    ...{ levels: levelsOf(description), clauses, ownClauses: ownClausesOf(description) },
    ...{ items: [items].flat(), tables, speakers, prose },
  };
}

/** The rules of clauses of a text, or of the clauses that divisions have of their own. */
export function clauseRules({ ownClauses, clauses }: BodyRules, owner: number): ClauseRules {
  const own = ownClauses[owner]?.rules;
  return own === undefined ? clauses : { ...own, restart: true, outside: 0, names: {}, phrases: {} };
}

/** A division or an instrument, in which divisions and clauses stand. */
export interface Parent {
  eId: string;
  /** Whether it is a division. */
  isDivision: boolean;
  /** Values of the divisions from the outermost to this one. */
  values: readonly (readonly number[])[];
  /**
   * By whose rules its clauses are numbered: an index of the clauses that divisions have of their own, their number for
   * the text's, and null where it has no numbered clauses.
   */
  owner: number | null;
}
