/**
 * The stage that emends a witness and records each departure: running heads are
 * dropped, a mark alone on its line is joined to the words before it.
 */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import type { Emendation } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { findContents } from './contents.ts';
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
const LONE_MARK = /^[\s]*[;:,.!?»)\]]+\s*$/u;

/**
 * Drops the running heads and the table of contents of a witness, and records what is dropped or joined.
 *
 * @returns the kept lines; and a diagnostic for each running head found more or
 *   less often than described, since one not recognised would end up in a clause
 */
export function emend(witness: TextFile, description: InstrumentDescription): Emended {
  const heads = new Map(description.runningHeads.map((head) => [foldWhiteSpace(head.text), 0]));
  const lines: Line[] = [];
  const contents = findContents(witness, description.contents);
  const emendations: Emendation[] = [...contents.emendations];
  let before: Line | undefined;
  for (const [index, text] of witness.lines.entries()) {
    const line = { number: index + 1, text };
    if (contents.holds(line.number)) continue;
    const folded = foldWhiteSpace(text);
    const seen = heads.get(folded);
    if (seen !== undefined) {
      heads.set(folded, seen + 1);
      emendations.push({
        rule: 'running-head',
        lines: [line.number, line.number],
        before: folded,
        after: '',
      });
      continue;
    }
    if (before !== undefined && LONE_MARK.test(text)) emendations.push(joined(before, line));
    if (folded !== '') before = line;
    lines.push(line);
  }
  const diagnostics = description.runningHeads.flatMap(({ text, times }) => {
    const found = heads.get(foldWhiteSpace(text)) ?? 0;
    if (found === times) return [];
    const last = emendations.findLast((emendation) => emendation.before === foldWhiteSpace(text));
    return [
      errorAt(
        { file: witness.file, line: last?.lines[0] ?? 1, column: 1 },
        'running-head-count',
        `the running head “${text}” stands here ${found} times, expected ${times}`,
        'correct `times` in the description, or the line that differs from it',
      ),
    ];
  });
  emendations.sort((a, b) => a.lines[0] - b.lines[0]);
  return { lines, emendations, diagnostics: [...contents.diagnostics, ...diagnostics] };
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
