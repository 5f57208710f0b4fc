/** Lines without a letter or figure: rules between parts of a page, and marks that belong to another line. */
import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { LONE_MARK, type Line } from '../emend/emend.ts';
import { AS_PRINTED, quoted, shortened, wordsPlace, type Doubt } from './doubt.ts';

/** Marks alone on a line that are joined to a line which has one already: they belong to another. */
export function strayMarks(file: string, lines: readonly Line[]): Doubt[] {
  const printed = lines.filter(({ text }) => foldWhiteSpace(text) !== '');
  return printed.flatMap((line, index) => {
    const before = printed[index - 1]?.text ?? '';
    if (!/^\s*[;:,.]\s*$/u.test(line.text) || !/[;:,.!?]\s*$/u.test(before)) return [];
    const diagnostic = warningAt(
      wordsPlace(file, line),
      'mark-stray',
      `“${foldWhiteSpace(line.text)}” alone on a line is joined to the line above, which ends with a mark already`,
      `compare this place with the source, and move the mark to its line; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}

/** Lines of signs without a letter or a figure, such as the rule above the notes of a page: they would be words of the text. */
export function signLines(file: string, lines: readonly Line[], known: ReadonlySet<number>): Doubt[] {
  const signs = lines.flatMap((line) => {
    const text = foldWhiteSpace(line.text);
    const isSigns = text !== '' && !/[\p{L}\p{N}]/u.test(text) && !LONE_MARK.test(text);
    return isSigns && !known.has(line.number) ? [{ line, text }] : [];
  });
  const alike = Map.groupBy(signs, ({ text }) => text);
  return signs.map(({ line, text }) => ({
    line,
    diagnostic: warningAt(
      wordsPlace(file, line),
      'line-of-signs',
      `“${shortened(text)}” stands alone on a line inside a text and is no words`,
      `describe it: \`runningHeads: [{ text: ${quoted(text)}, times: ${alike.get(text)?.length ?? 1} }]\`; ${AS_PRINTED}`,
    ),
  }));
}
