import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { LONE_MARK, type Line } from '../emend/emend.ts';
import { AS_PRINTED, quoted, shortened, wordsPlace, type Doubt } from './doubt.ts';

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
