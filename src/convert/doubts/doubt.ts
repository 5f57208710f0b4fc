/** A doubt about a line, and how messages name a line, quote it, and say what to do where it stands so. */
import type { Diagnostic, FilePlace } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';

/** A doubt about a line, before it is known whether the description says that the line stands so in the source. */
export interface Doubt {
  line: Line;
  diagnostic: Diagnostic;
}

/** The way out where the source has it so. */
export const AS_PRINTED = 'where the source has it so, give the beginning of this line under `asPrinted`';

/** Most of a line that a message quotes, in UTF-16 code units. */
const QUOTED = 40;

/** Where the words of a line begin, behind the blanks that set it in. */
export function wordsPlace(file: string, { number, text }: Line): FilePlace {
  return { file, line: number, column: text.length - text.trimStart().length + 1 };
}

/** The first words of a line, as many as are asked for. */
export function firstWords({ text }: Line, count: number): string {
  return foldWhiteSpace(text).split(' ').slice(0, count).join(' ');
}

/** A text as messages quote it: its beginning, with an ellipsis where it is long. */
export function shortened(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED)}…`;
}

/** A value of a description in single quotes, as YAML has it. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Lines by their number. */
export function byNumber(lines: readonly Line[]): ReadonlyMap<number, Line> {
  return new Map(lines.map((line) => [line.number, line]));
}
