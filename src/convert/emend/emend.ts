/**
 * The stage that emends a witness and records each departure: running heads are
 * dropped, a mark alone on its line is joined to the words before it.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import type { Emendation } from '../../model/edition.ts';
import { foldWhiteSpace, isWhiteSpace } from '../../model/white-space.ts';
import { findContents } from './contents.ts';
import { RunningHeads } from './running-heads.ts';
import type { TextFile } from '../read/text-file.ts';

/** A kept line of the witness; `number` is 1-based. */
export interface Line {
  number: number;
  text: string;
}

export interface Emended {
  lines: Line[];
  emendations: Emendation[];
  diagnostics: Diagnostic[];
}

/** A line of closing marks alone, left by a bad line break of the extraction. */
export const LONE_MARK = /^[\s]*[;:,.!?»)\]]+\s*$/u;

/**
 * Drops the running heads and the table of contents of a witness, and records what is dropped or joined.
 *
 * @returns the kept lines; and a diagnostic for each running head found more or
 *   less often than described, since one not recognised would end up in a clause
 */
export function emend(witness: TextFile, description: InstrumentDescription): Emended {
  const heads = new RunningHeads(description.runningHeads);
  const lines: Line[] = [];
  const contents = findContents(witness, description.contents);
  const joinedMarks: Emendation[] = [];
  let before: Line | undefined;
  for (const [index, text] of witness.lines.entries()) {
    const whole = { number: index + 1, text };
    if (contents.holds(whole.number)) continue;
    const line = heads.take(whole);
    if (line === null) continue;
    if (before !== undefined && LONE_MARK.test(line.text)) joinedMarks.push(joined(before, line));
    if (!isWhiteSpace(line.text)) before = line;
    lines.push(line);
  }
  const emendations = [...contents.emendations, ...heads.emendations, ...joinedMarks];
  emendations.sort((a, b) => a.lines[0] - b.lines[0]);
  return { lines, emendations, diagnostics: [...contents.diagnostics, ...heads.check(witness.file)] };
}

/** The emendation that joins a lone mark to the last word before it. */
function joined(before: Line, mark: Line): Emendation {
  const word = foldWhiteSpace(before.text).split(' ').at(-1) ?? '';
  const sign = foldWhiteSpace(mark.text);
  return {
    rule: 'mark-joined',
    lines: [before.number, mark.number],
    before: `${word} ⏎ ${sign}`,
    after: `${word} ${sign}`,
  };
}
