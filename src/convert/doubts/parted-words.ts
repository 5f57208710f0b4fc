import { warningAt } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, type Doubt } from './doubt.ts';

/** The first half of a word at a line's end, and the second at the head of a line: `Tran-` and `sition`. */
const FIRST = /[\p{L}\p{N}’']+[-\u2010\u00AD]\s*$/u;
const SECOND = /^\s*(\p{Ll}[\p{L}’']*)/u;

/** Looked for first: looking for a whole word in every line takes long. */
const HYPHEN_AT_END = /[-\u2010\u00AD]\s*$/u;

/** Words parted at a line's end, which would be printed with a hyphen and a blank in them. */
export function partedWords(file: string, lines: readonly Line[]): Doubt[] {
  const printed = lines.filter((line) => !isBlank(line));
  return printed.flatMap((line, index) => {
    const first = HYPHEN_AT_END.test(line.text) ? FIRST.exec(line.text) : null;
    const second = SECOND.exec(printed[index + 1]?.text ?? '')?.[1];
    if (first === null || second === undefined) return [];
    const half = first[0].trimEnd();
    const diagnostic = warningAt(
      { file, line: line.number, column: first.index + 1 },
      'word-parted',
      `“${half}” seems to go on on the next line: it would be printed as “${half} ${second}”`,
      `join the word in the text file; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}
