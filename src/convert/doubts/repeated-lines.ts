/** Lines given twice, as where two pages overlap. */
import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, wordsPlace, type Doubt } from './doubt.ts';

/** Fewest words of a line that is not repeated by chance. */
const WORDS = 3;

/** Lines that stand twice in succession, as where two pages overlap: their words would be printed twice. */
export function repeatedLines(file: string, lines: readonly Line[]): Doubt[] {
  const printed = lines.filter((line) => !isBlank(line));
  return printed.flatMap((line, index) => {
    const before = printed[index - 1];
    const text = foldWhiteSpace(line.text);
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (before === undefined || words < WORDS || foldWhiteSpace(before.text) !== text) return [];
    const diagnostic = warningAt(
      wordsPlace(file, line),
      'line-repeated',
      `this line is the same as line ${before.number}: its words would be printed twice`,
      `remove one of the two in the text file; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}
