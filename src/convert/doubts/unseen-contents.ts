/** Tables of contents that the description does not name. */
import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, quoted, wordsPlace, type Doubt } from './doubt.ts';

/** Dots that lead to the number of a page, and what a table of contents is called. */
const LEADERS = /(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxl]{1,6})\s*$/u;
const CALLED = /^(?:sommaire|tables?(?: des matières| of contents)?|contents)$/iu;

interface UnseenContents {
  doubt: Doubt;
  rows: readonly Line[];
}

/** Tables of contents inside a text, from their title or first line to the last with the number of a page. */
export function unseenContents(file: string, lines: readonly Line[]): UnseenContents[] {
  const printed = lines.filter((line) => !isBlank(line));
  const tables: UnseenContents[] = [];
  for (let index = 0; index < printed.length; index++) {
    if (!LEADERS.test(printed[index]?.text ?? '')) continue;
    const above = printed[index - 1];
    const start = above !== undefined && CALLED.test(foldWhiteSpace(above.text)) ? index - 1 : index;
    while (LEADERS.test(printed[index + 1]?.text ?? '')) index += 1;
    const rows = printed.slice(start, index + 1);
    const [first] = rows;
    const last = rows.at(-1);
    if (first !== undefined && last !== undefined) tables.push({ doubt: doubt(file, first, last), rows });
  }
  return tables;
}

function doubt(file: string, first: Line, last: Line): Doubt {
  const beginning = ({ text }: Line) => foldWhiteSpace(text).replace(/(?:\s?\.){4}.*$/u, '');
  return {
    line: first,
    diagnostic: warningAt(
      wordsPlace(file, first),
      'looks-like-contents',
      `“${beginning(first)}” stands inside a text and looks like a table of contents down to line ${last.number}`,
      `describe it: \`contents: { begins: ${quoted(beginning(first))}, ends: ${quoted(beginning(last))} }\`; ${AS_PRINTED}`,
    ),
  };
}
