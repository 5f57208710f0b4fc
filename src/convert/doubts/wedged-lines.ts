/** Heads, feet and notes of pages in the midst of a sentence. */
import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { endsWithMark } from '../parse/ends.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, quoted, shortened, wordsPlace, type Doubt } from './doubt.ts';

/** How a line begins that does not go on with a sentence: with a capital, a figure, a sign, or as an address. */
const BEGINS_ANEW = /^(?:[^\p{Ll}«“"(’']|(?:https?:\/\/|www\.))/u;

/** A sentence of its own behind a figure or a sign: a note at the foot of a page. */
const NOTE = /^(?:\d{1,3}|\P{L})\s\p{Lu}[^]*\.$/u;

/**
 * Short lines in the midst of a sentence, as what extraction leaves of the head or foot of a page stands: the line above
 * ends without a mark, and the one below goes on in small letters. A numbered sentence there is a note, however long.
 *
 * @param known those that begin a unit or print a heading
 */
export function wedgedLines(file: string, lines: readonly Line[], known: ReadonlySet<number>): Doubt[] {
  const printed = lines.filter((line) => !isBlank(line));
  return printed.flatMap((line, index) => {
    const [before, after] = [printed[index - 1], printed[index + 1]];
    if (before === undefined || after === undefined) return [];
    if ([line, after].some(({ number }) => known.has(number))) return [];
    const text = foldWhiteSpace(line.text);
    const isShort = text.length * 2 < Math.max(before.text.trim().length, after.text.trim().length);
    const isWithin = !endsWithMark(before.text) && /^\s*\p{Ll}/u.test(after.text);
    const isHead = isShort && !endsWithMark(text) && BEGINS_ANEW.test(text);
    if (!isWithin || !(isHead || NOTE.test(text))) return [];
    const diagnostic = warningAt(
      wordsPlace(file, line),
      'line-wedged',
      `“${shortened(text)}” stands on a line of its own in the midst of a sentence, as the head or foot of a page does`,
      `describe it: \`runningHeads: [{ text: ${quoted(text)}, times: 1 }]\`; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}
