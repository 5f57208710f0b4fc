/** Lines in columns that the description does not say to be a table. */
import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, firstWords, quoted, shortened, wordsPlace, type Doubt } from './doubt.ts';

/** What parts the columns of a table: a tab, a bar, a semicolon without a blank, or blanks. */
const COLUMN = /\s*[|\t]\s*|;(?=\S)|\s{2,}/u;

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
): UnseenTable[] {
  const printed = lines.filter((line) => !isBlank(line));
  const tables: UnseenTable[] = [];
  for (let index = 0; index < printed.length;) {
    const rows = tableFrom(printed, index, known);
    const first = printed[index];
    if (rows > 1 && first !== undefined)
      tables.push({ doubt: doubt(file, first, rows), rows: printed.slice(index, index + rows) });
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

function doubt(file: string, line: Line, rows: number): Doubt {
  const below = rows === 2 ? 'the line' : `${rows - 1} lines`;
  const [sign] = /[|;](?=\S)|\|/u.exec(line.text) ?? [];
  const bars = sign === undefined ? '' : `, with a tab in place of each ${sign} in the text file`;
  return {
    line,
    diagnostic: warningAt(
      wordsPlace(file, line),
      'looks-like-table',
      `“${shortened(foldWhiteSpace(line.text))}” and ${below} below it stand inside a text in columns`,
      `describe them: \`tables: [{ begins: ${quoted(firstWords(line, 3))}, rows: ${rows} }]\`${bars}; ${AS_PRINTED}`,
    ),
  };
}
