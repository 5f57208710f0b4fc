/** The rules by which a body of text is parsed, as its description gives them. */
import type { InstrumentDescription } from '../../model/description.ts';
import {
  levelsOf,
  type ClauseRules,
  type DivisionRules,
  type ItemRules,
  type TableRules,
} from '../../model/description-body.ts';

export interface BodyRules {
  /** Kinds of divisions, from the outermost to the innermost. */
  levels: readonly DivisionRules[];
  clauses: ClauseRules;
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
  return { levels: levelsOf(description), clauses, items: [items].flat(), tables, speakers, prose };
}

/** The rules of clauses of a text, or of the clauses that a kind of divisions has of its own. */
export function clauseRules({ levels, clauses }: BodyRules, owner: number): ClauseRules {
  const own = levels[owner]?.clauses;
  return own === undefined ? clauses : { ...own, restart: true, outside: 0, names: {}, phrases: {} };
}

/** A division or an instrument, in which divisions and clauses stand. */
export interface Parent {
  eId: string;
  /** Whether it is a division. */
  isDivision: boolean;
  /** Values of the divisions from the outermost to this one. */
  values: readonly (readonly number[])[];
  /** The innermost kind of divisions around its clauses that has rules for them; the number of kinds for the text's. */
  owner: number;
}
