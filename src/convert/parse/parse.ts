/** The stage that parses lines into the tree of an instrument, by its description alone. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { noteKindsOf } from '../../model/description-body.ts';
import type { Division, Provision } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { checkAddresses } from './addresses.ts';
import { BodyParser } from './body.ts';
import { cutClosing, parseClosing, parsePreamble } from './frame.ts';
import { cutNotes, placeNotes, type CutNote } from './notes.ts';
import { bodyRules } from './rules.ts';

/** The tree of one instrument; both lists are in the order of the text. */
export interface Tree {
  divisions: Division[];
  provisions: Provision[];
}

export interface Parsed {
  tree: Tree;
  /** The lines without those of footnotes. */
  lines: readonly Line[];
  /** The footnotes as they were cut, with their lines. */
  notes: readonly CutNote[];
  /** How many divisions of each kind there are, from the outermost kind to the innermost. */
  found: number[];
  /** How many items each clause has of each kind, by the eId of the clause. */
  items: ReadonlyMap<string, readonly number[]>;
  /** Numbers left out, as the description says: of each kind of divisions, of their own clauses, of the text's. */
  leftOut: readonly (readonly string[])[];
  /** By whose rules clauses are numbered, as an index of `ownClausesOf`, by eId, where not by those of the text. */
  owners: ReadonlyMap<string, number>;
  /** All faults; with one the tree must not be used. */
  diagnostics: Diagnostic[];
}

/**
 * Parses the lines of an instrument.
 *
 * @param file name of the witness, for diagnostics
 * @param given the kept lines, in order
 */
export function parse(file: string, description: InstrumentDescription, given: readonly Line[]): Parsed {
  const noteKinds = noteKindsOf(description);
  const cut = cutNotes(given, noteKinds, description.prose);
  const { lines } = cut;
  const { body: main, closing: last, diagnostics } = cutClosing(file, description, lines);
  const rules = bodyRules(description);
  const body = new BodyParser(file, rules);
  const isFree = rules.levels.length === 0 || description.clauses.outside > 0;
  const root = { eId: description.id, isDivision: false, values: [], owner: rules.ownClauses.length };
  const found = body.parse(main, root, 0, isFree);
  const preamble = parsePreamble(file, description, main.slice(0, found.start));
  const closing = parseClosing(file, description, last);
  const provisions = [preamble.provision, ...body.provisions, closing.provision].filter(
    (one) => one !== null,
  );
  const noted = placeNotes(file, provisions, noteKinds, cut);
  const tree = { divisions: found.divisions, provisions: noted.provisions };
  return {
    tree,
    lines,
    notes: cut.notes,
    found: body.found,
    items: body.items,
    leftOut: body.leftOut,
    owners: body.owners,
    diagnostics: [
      ...diagnostics,
      ...body.diagnostics,
      ...preamble.diagnostics,
      ...closing.diagnostics,
      ...noted.diagnostics,
      ...checkAddresses(file, tree),
    ],
  };
}
