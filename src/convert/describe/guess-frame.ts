/** Guesses what stands around the clauses of a text: running heads, a table of contents, preamble and closing. */
import { FORMULA } from '../doubts/text-after-last.ts';
import { PAGE_NUMBER } from '../../model/description-pages.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { ParagraphRule } from '../../model/description-body.ts';
import type { Line } from '../emend/emend.ts';
import { endsPart, endsWithMark } from '../parse/ends.ts';
import { isBlank } from '../parse/passage.ts';

/** Fewest letters of a line that comes again and is taken for a running head. */
const LONG = 12;

export interface RunningHead {
  /** The line, or where the number in it varies a pattern of it. */
  head: { text: string } | { pattern: string };
  times: number;
  /** All lines that it is. */
  lines: readonly string[];
}

/**
 * Lines that come again word for word, or with another page number.
 *
 * @param own numbers of lines that have another part: markers and labels
 */
export function guessRunningHeads(lines: readonly Line[], own: ReadonlySet<number>): RunningHead[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const text = foldWhiteSpace(line.text);
    if (text === '' || own.has(line.number)) continue;
    const shape = text.replace(/\d+/gu, '#');
    groups.set(shape, [...(groups.get(shape) ?? []), text]);
  }
  return [...groups].flatMap(([shape, texts]) => {
    if (texts.length < 2) return [];
    const pages = texts.map((text) => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN));
    const areCounted = pages.every((page, index) => index === 0 || page > (pages[index - 1] ?? 0));
    const isPage =
      shape.includes('#') &&
      areCounted &&
      (/page/iu.test(shape) || !/\p{L}/u.test(shape) || shape.length >= LONG);
    // Words that come again by chance are not to be dropped: a line in capitals, or one that comes at least three times.
    const isHeading = /^[\p{Lu}\p{N}]/u.test(shape) && !endsWithMark(shape) && shape.length >= LONG;
    const isSame = new Set(texts).size === 1 && isHeading && (!/\p{Ll}/u.test(shape) || texts.length > 2);
    if (!isPage && !isSame) return [];
    const [text = ''] = texts;
    const varies = new Set(texts).size > 1;
    const head = varies ? { pattern: shape.replaceAll('#', PAGE_NUMBER) } : { text };
    return { head, times: texts.length, lines: texts };
  });
}

/** A table of contents by its dotted lines, with the heading above them. */
export function guessContents(
  lines: readonly Line[],
): { begins: string; ends: string; lines: readonly [first: number, last: number] } | null {
  const dotted = lines.filter(({ text }) => /\.{4,}\s*\d+\s*$/u.test(text));
  const [first, last] = [dotted[0], dotted.at(-1)];
  if (first === undefined || last === undefined || dotted.length < 2) return null;
  const above = lines.filter((line) => line.number < first.number && !isBlank(line)).at(-1);
  const isHeading = /^(?:sommaire|table des matières|contents|table of contents)$/iu.test(
    foldWhiteSpace(above?.text ?? ''),
  );
  const begin = isHeading && above !== undefined ? above : first;
  return {
    begins: foldWhiteSpace(begin.text),
    ends: foldWhiteSpace(last.text),
    lines: [begin.number, last.number],
  };
}

/** How paragraphs end: blank lines part them, unless they stand between all lines. */
export function guessParagraphs(lines: readonly Line[]): ParagraphRule {
  const followed = lines.filter((line, index) => !isBlank(line) && isBlank(lines[index + 1] ?? line));
  const within = followed.filter(({ text }) => !endsPart(text)).length;
  return within > followed.length / 2 ? 'full-stop' : 'blank-line';
}

/** The heading of a preamble: lines in capitals at the head of the text, with words in small letters after them. */
export function guessHeading(lines: readonly Line[]): string | null {
  const printed = lines.filter((line) => !isBlank(line));
  const end = printed.findIndex(({ text }) => /\p{Ll}/u.test(text));
  if (end < 1) return null;
  return foldWhiteSpace(
    printed
      .slice(0, end)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The line that begins a closing, by a formula with place and date in the last lines of the text. */
export function guessClosing(lines: readonly Line[]): string | null {
  const line = lines
    .filter((one) => !isBlank(one))
    .slice(-12)
    .find(({ text }) => FORMULA.test(foldWhiteSpace(text)));
  return line === undefined ? null : beginningOf(line, lines);
}

/** The fewest first words of a line with which no other line begins, two at least. */
export function beginningOf(line: Line, lines: readonly Line[]): string {
  const words = foldWhiteSpace(line.text).split(' ');
  for (let length = Math.min(2, words.length); length < words.length; length++) {
    const beginning = words.slice(0, length).join(' ');
    const alike = lines.filter(({ text }) => foldWhiteSpace(text).startsWith(beginning));
    if (alike.length === 1) return beginning;
  }
  return words.join(' ');
}
