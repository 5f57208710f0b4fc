/** Passages: lines joined to one piece of text, cut into paragraphs, and found again by an offset in the text. */
import type { ParagraphRule } from '../../model/description-body.ts';
import type { Lines, Passage } from '../../model/edition.ts';
import { foldWhiteSpace, isWhiteSpace, withoutWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { endsInFullStop, endsWithMark } from './ends.ts';

/** Whether a line holds nothing but white space. */
export function isBlank(line: Line): boolean {
  return isWhiteSpace(line.text);
}

/** Joins lines to one passage; null where all are blank. */
export function passageOf(lines: readonly Line[]): Passage | null {
  const printed = lines.filter((line) => !isBlank(line));
  const first = printed[0];
  const last = printed.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    text: foldWhiteSpace(printed.map((line) => line.text).join(' ')),
    lines: [first.number, last.number],
    sic: [],
  };
}

/** Cuts lines into paragraphs by a rule and joins the lines of each. */
export function paragraphsOf(lines: readonly Line[], rule: ParagraphRule): Passage[] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (rule === 'line' && beginsParagraph(line, groups.at(-1) ?? [])) groups.push([]);
    groups.at(-1)?.push(line);
    const ends = rule === 'blank-line' ? isBlank(line) : rule === 'full-stop' && endsInFullStop(line.text);
    if (ends) groups.push([]);
  }
  return groups.map(passageOf).filter((passage) => passage !== null);
}

/** Whether a line does not go on with the sentence of those before it, where each line may be a paragraph. */
function beginsParagraph(line: Line, before: readonly Line[]): boolean {
  const last = before.findLast((one) => !isBlank(one));
  if (last === undefined || isBlank(line)) return false;
  return !/^\s*\p{Ll}/u.test(line.text) || endsWithMark(last.text);
}

/**
 * First line of the first part and last line of the last.
 *
 * @throws RangeError without a part
 */
export function span(parts: readonly { lines: Lines }[]): Lines {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a span needs at least one part');
  return [first.lines[0], last.lines[1]];
}

/**
 * The number of the line on which a place of a passage stands. Characters are counted from the end of the passage, which
 * is the end of its last line; on its first line a marker may come before it.
 *
 * @param offset 0-based, in the text of the passage
 * @param lines those kept of the witness
 */
export function lineAt({ text, lines: [from, to] }: Passage, offset: number, lines: readonly Line[]): number {
  let behind = withoutWhiteSpace(text.slice(offset)).length;
  for (const { number, text: printed } of lines.toReversed()) {
    if (number > to) continue;
    const { length } = withoutWhiteSpace(printed);
    if (behind <= length || number === from) return number;
    behind -= length;
  }
  return from;
}
