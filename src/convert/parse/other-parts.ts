/** Parts of a clause that are neither paragraphs nor lists: tables, and who speaks. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { TableRules } from '../../model/description-body.ts';
import type { Speaker, Table } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank, passageOf } from './passage.ts';

/** The name that a line begins with, and what is said behind it on the line. */
export function speakerOf(line: Line, speakers: readonly string[]): { speaker: Speaker; rest: Line } | null {
  const text = foldWhiteSpace(line.text);
  const name = speakers.map(foldWhiteSpace).find((one) => text.startsWith(one));
  const passage = name === undefined ? null : passageOf([{ ...line, text: name }]);
  if (name === undefined || passage === null) return null;
  return {
    speaker: { type: 'speaker', ...passage },
    rest: { number: line.number, text: text.slice(name.length) },
  };
}

/** The table that a line begins; `length` is how many of the lines it has, blank ones between included. */
export function tableOf(
  file: string,
  lines: readonly Line[],
  tables: readonly TableRules[],
): { table: Table; length: number; diagnostics: Diagnostic[] } | null {
  const [first] = lines;
  if (first === undefined) return null;
  const text = foldWhiteSpace(first.text);
  const rules = tables.find(({ begins }) => text.startsWith(foldWhiteSpace(begins)));
  if (rules === undefined) return null;
  const own: Line[] = [];
  let length = 0;
  for (const line of lines) {
    if (own.length === rules.rows) break;
    length += 1;
    if (!isBlank(line)) own.push(line);
  }
  const rows = rowsOf(own);
  const columns = rows[0]?.length ?? 0;
  const diagnostics = own.flatMap((line, index) =>
    rows[index]?.length === columns
      ? []
      : [
          errorAt(
            { file, line: line.number, column: 1 },
            'table-row',
            `this row of the table has ${rows[index]?.length ?? 0} cells, the first has ${columns}`,
            'part cells by two blanks at least in the text file, or by a tab where one is empty; or correct `rows` of the table',
          ),
        ],
  );
  const behind = lines.slice(length).find((line) => !isBlank(line));
  if (behind !== undefined && columns > 1 && rowsOf([behind])[0]?.length === columns)
    diagnostics.push(
      errorAt(
        { file, line: behind.number, column: 1 },
        'table-row',
        `the table has ${rules.rows} rows, and this line behind it has as many cells as they`,
        'correct `rows` of the table in the description, or look for a row given twice',
      ),
    );
  const last = own.at(-1)?.number ?? first.number;
  return {
    table: { type: 'table', rows, head: rules.head, lines: [first.number, last] },
    length,
    diagnostics,
  };
}

/** The cells of each line. Where tabs part them a cell may be empty, but not the first or the last of every row. */
function rowsOf(lines: readonly Line[]): Table['rows'] {
  const printed = lines.map(({ text }) =>
    text.includes('\t') ? text.split('\t').map((cell) => cell.trim()) : text.trim().split(/\s{2,}/u),
  );
  const isEmpty = (at: number) => printed.every((cells) => cells.at(at) === '');
  const [from, to] = [isEmpty(0) ? 1 : 0, isEmpty(-1) ? -1 : undefined];
  return printed.map((cells, index) => {
    const number = lines[index]?.number ?? 0;
    return cells
      .slice(from, to)
      .map((text) => passageOf([{ number, text }]) ?? { text: '', lines: [number, number], sic: [] });
  });
}
