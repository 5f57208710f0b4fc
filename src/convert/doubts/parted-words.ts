import { warningAt } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, type Doubt } from './doubt.ts';

/** The first half of a word at a line's end, and the second at the head of a line: `Tran-` and `sition`. */
const FIRST = /(?=[\p{N}’']*\p{L})[\p{L}\p{N}’']+[-\u2010\u2011\u00AD¬]\s*$/u;
const SECOND = /^\s*(\p{Ll}[\p{L}’']*)/u;

/** The same in capitals. */
const FIRST_CAPITALS = /\p{Lu}{2}[-\u2010\u2011\u00AD¬]\s*$/u;
const SECOND_CAPITALS = /^\s*(\p{Lu}{2}[\p{Lu}’']*)(?!\p{Ll})/u;

/** Looked for first: looking for a whole word in every line takes long. */
const HYPHEN_AT_END = /[-\u2010\u2011\u00AD¬]\s*$/u;

/** The same where the lines have been joined already: `Tran- sition`; not `court- et moyen`, nor `gagnant- gagnant`. */
const INSIDE =
  /(?<!\S)(?<half>\p{L}\p{Ll}+)[-\u2010\u00AD¬]\s(?!(?:et|ou|and|or|to)\s|\k<half>(?!\p{L}))\p{Ll}{2,}/u;

/** Words parted at a line's end, which would be printed with a hyphen and a blank in them. */
export function partedWords(file: string, lines: readonly Line[]): Doubt[] {
  const printed = lines.filter((line) => !isBlank(line));
  return printed.flatMap((line, index) => {
    const joined = /[-\u2010\u00AD¬]\s/u.test(line.text) ? INSIDE.exec(line.text) : null;
    if (joined !== null) {
      const place = { file, line: line.number, column: joined.index + 1 };
      const message = `“${joined[0]}” has a blank behind its hyphen, and seems to be one word`;
      const hint = `join the word in the text file; ${AS_PRINTED}`;
      return [{ line, diagnostic: warningAt(place, 'word-parted', message, hint) }];
    }
    const first = HYPHEN_AT_END.test(line.text) ? FIRST.exec(line.text) : null;
    const next = printed[index + 1]?.text ?? '';
    const isCapital = FIRST_CAPITALS.test(line.text);
    const second = (SECOND.exec(next) ?? (isCapital ? SECOND_CAPITALS.exec(next) : null))?.[1];
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
