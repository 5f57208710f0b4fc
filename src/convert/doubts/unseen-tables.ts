/** Lines in columns that the description does not say to be a table. */
import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import type { Tree } from '../parse/parse.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, firstWords, quoted, shortened, wordsPlace, type Doubt } from './doubt.ts';

/**
 * What parts the columns of a table: a tab, a bar, a semicolon without a blank, or blanks; two behind a sentence are only
 * how some type.
 */
const COLUMN = /\s*[|\t]\s*|;(?=\S)|\s{3,}|(?<![.;:!?…]["”’»)]?)\s{2}(?!\s)/u;

/** The same, or so many blanks, as no line of prose has. */
const WIDE = /\S(?:\s*[|\t]\s*|;(?=\S)|\s{3,})(?=\S)/u;

/** A row, not a line of prose with two blanks in it: no sentence goes on into it, ends with it, or stands before its gap. */
const ROW = /^(?![^]*[.;:,!?…]\s{2,})[\p{Lu}\p{N}][^]*[^.;:,!?…]$/u;

interface UnseenTable {
  /** Told of its first line. */
  doubt: Doubt;
  rows: readonly Line[];
}

/** Lines in succession that stand in columns, and that no table of the description has: they would be one paragraph. */
export function unseenTables(
  file: string,
  lines: readonly Line[],
  known: ReadonlySet<number>,
  { provisions }: Tree,
): UnseenTable[] {
  const clauses = provisions.filter(({ kind }) => kind === 'clause');
  const isInClause = ({ number }: Line) =>
    clauses.some(({ lines: [from, to] }) => number >= from && number <= to);
  const printed = lines.filter((line) => !isBlank(line));
  const tables: UnseenTable[] = [];
  for (let index = 0; index < printed.length;) {
    const rows = tableFrom(printed, index, known);
    const first = printed[index];
    if (rows > 1 && first !== undefined)
      tables.push({
        doubt: doubt(file, first, rows, isInClause(first)),
        rows: printed.slice(index, index + rows),
      });
    index += Math.max(rows, 1);
  }
  return tables;
}

/** How many lines from one on stand in the same columns. */
function tableFrom(lines: readonly Line[], from: number, known: ReadonlySet<number>): number {
  const first = lines[from];
  if (first === undefined || known.has(first.number)) return 0;
  const columns = starts(first.text);
  if (columns.length < 2) return 0;
  const isRow = (text: string) => WIDE.test(text) || ROW.test(text);
  const isWide = isRow(first.text.trim());
  let rows = 1;
  for (; ; rows++) {
    const line = lines[from + rows];
    if (line === undefined || known.has(line.number)) break;
    const own = starts(line.text);
    const isBeside = own.every((start, index) => start === columns[index]);
    if (own.length !== columns.length || !(isBeside || (isWide && isRow(line.text.trim())))) break;
  }
  return rows;
}

/** The offsets at which the columns of a line begin. */
function starts(text: string): number[] {
  const found = [0];
  const inner = text.trim().replaceAll(/^\||\|$/gu, ' ');
  for (const { 0: gap, index } of inner.trim().matchAll(new RegExp(COLUMN, 'gu')))
    found.push(index + gap.length);
  return found;
}

function doubt(file: string, line: Line, rows: number, isInClause: boolean): Doubt {
  const below = rows === 2 ? 'the line' : `${rows - 1} lines`;
  const [sign] = /[|;](?=\S)|\|/u.exec(line.text) ?? [];
  const bars = sign === undefined ? '' : `, with a tab in place of each ${sign} in the text file`;
  const described = `describe them: \`tables: [{ begins: ${quoted(firstWords(line, 3))}, rows: ${rows} }]\`${bars}`;
  // Tables are read in clauses: elsewhere the key would have no effect.
  const undescribed = 'only in a clause can they be described as a table: here they would be words in a row';
  return {
    line,
    diagnostic: warningAt(
      wordsPlace(file, line),
      'looks-like-table',
      `“${shortened(foldWhiteSpace(line.text))}” and ${below} below it stand inside a text in columns`,
      `${isInClause ? described : undescribed}; ${AS_PRINTED}`,
    ),
  };
}
