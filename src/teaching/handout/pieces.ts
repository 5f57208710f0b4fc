/** The words of a provision as pieces: printed words, what the edition adds in square brackets, calls of notes. */
import { acronymsIn } from '../../edition/acronyms.ts';
import { runsOf, type Run } from '../../edition/runs.ts';
import type { Acronym } from '../../model/acronyms.ts';
import type { PrintedLine } from '../../edition/printed-lines.ts';
import type { PrintedProvision } from '../material.ts';

export type Piece =
  | { kind: 'words'; text: string }
  /** Words of the edition, with the blank that parts them from those of the text. */
  | { kind: 'edition'; text: string }
  /** The sign after a slip, with the blank before it. */
  | { kind: 'sic'; text: string }
  /** The call of a note, by its number. */
  | { kind: 'call'; number: number };

/** A line of a provision: a printed heading, a paragraph, or an item. */
export interface Line extends Pick<PrintedLine, 'item' | 'isHeading'> {
  pieces: Piece[];
}

/** The acronyms there are, and those called so far, which each call of a new one adds to. */
export interface Calls {
  readonly acronyms: readonly Acronym[];
  called: Acronym[];
}

const SIC = '\u00A0[sic]';

/** @param calls each acronym is called where it stands first on the sheet */
export function linesOf({ missingSubject, lines }: PrintedProvision, calls: Calls): Line[] {
  const first = lines.find(({ isHeading }) => !isHeading);
  return lines.map((line) => {
    const { item, isHeading } = line;
    const pieces = piecesOf(line, calls);
    const added: Piece[] =
      line === first && missingSubject !== null ? [{ kind: 'edition', text: `[${missingSubject}] ` }] : [];
    return { item, isHeading, pieces: [...added, ...pieces] };
  });
}

function piecesOf(line: PrintedLine, calls: Calls): Piece[] {
  const known = calls.acronyms.map(({ acronym }) => acronym);
  const keyed = acronymsIn(line.text, known).map(({ acronym, ...span }) => ({ ...span, key: acronym }));
  return runsOf(line, { ties: keyed }).flatMap((run) => ofRun(run, calls));
}

function ofRun(run: Run, calls: Calls): Piece[] {
  if (run.kind === 'words') return [{ kind: 'words', text: run.text }];
  const inside = run.runs.flatMap((one) => ofRun(one, calls));
  if (run.kind === 'sic') return [...inside, { kind: 'sic', text: SIC }];
  if (run.kind !== 'tie') return inside;
  return [...inside, ...run.keys.flatMap((acronym) => callOf(acronym, calls))];
}

/** The call of an acronym that stands on the sheet for the first time. */
function callOf(acronym: string, calls: Calls): Piece[] {
  if (calls.called.some((one) => one.acronym === acronym)) return [];
  const called = calls.acronyms.find((one) => one.acronym === acronym);
  if (called === undefined) return [];
  calls.called.push(called);
  return [{ kind: 'call', number: calls.called.length }];
}
