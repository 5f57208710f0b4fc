/** Words that the end of a line or a blank parts in two, and words whose letters stand apart. */
import { warningAt } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, type Doubt } from './doubt.ts';

/** Signs that print a hyphen, or that extraction makes of one: soft and no-break hyphens, a minus, dashes, `=`, `¬`. */
const HYPHEN = '[-\\u00AD\\u058A\\u2010-\\u2015\\u2212\\u2E17\\uFE63\\uFF0D=¬~_]';

/** Hyphens that are nothing else: a blank before them does not make them dashes. */
const HYPHEN_ALONE = '[\\u00AD\\u2010\\u2011\\u2E17¬]';

/** Words that lose their last letter before a vowel or an h, and what they stand before: not a closing quotation mark. */
const ELIDED = `(?<!\\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]`;
const VOWEL = '[aeiouyhàâäéèêëîïôöùûüœæ]';

/** The first half of a word at a line's end, and the second at the head of a line: `Tran-` and `sition`. */
const FIRST = new RegExp(
  `(?=[\\p{N}’']*\\p{L})[\\p{L}\\p{N}’']+(?:${HYPHEN}|\\s${HYPHEN_ALONE})\\s*$|${ELIDED}\\s*$`,
  'iu',
);
const SECOND = /^\s*(\p{Ll}[\p{L}’']*)/u;

/** The same in capitals. */
const FIRST_CAPITALS = new RegExp(`(?:\\p{Lu}|['’])\\p{Lu}${HYPHEN}\\s*$`, 'u');
const SECOND_CAPITALS = /^\s*(\p{Lu}{2}[\p{Lu}’']*)(?!\p{Ll})/u;

/** Looked for first: looking for a whole word in every line takes long. */
const PARTED_AT_END = new RegExp(`(?:${HYPHEN}|['’])\\s*$`, 'u');

/** The same where the lines have been joined already: `Tran- sition`; not `court- et moyen`, nor `gagnant- gagnant`. */
const INSIDE = new RegExp(
  `(?<!\\S)(?<half>\\p{L}\\p{Ll}+)${HYPHEN}\\s(?!(?:et|ou|and|or|to)\\s|\\k<half>(?!\\p{L}))\\p{Ll}{2,}`,
  'u',
);
const ELIDED_INSIDE = new RegExp(`${ELIDED}\\s+${VOWEL}\\p{L}*`, 'iu');
const SECOND_ELIDED = new RegExp(`^\\s*(${VOWEL}\\p{L}*)`, 'iu');

/** Looked for first, as above. */
const PARTED_INSIDE = new RegExp(`(?:${HYPHEN}|['’])\\s`, 'u');

/** Letters with a blank behind each: `t r a n s i t i o n`. */
const SPACED = /(?<!\S)(?:\p{L}\s){4,}\p{L}(?!\S)/u;

/** Words parted at a line's end, which would be printed with a hyphen and a blank in them, or with a blank alone. */
export function partedWords(file: string, lines: readonly Line[]): Doubt[] {
  const printed = lines.filter((line) => !isBlank(line));
  return printed.flatMap((line, index) => {
    const found = partedInside(line) ?? partedAtEnd(line, printed[index + 1]);
    if (found === null) return [];
    const { offset, message } = found;
    const place = { file, line: line.number, column: offset + 1 };
    return [
      {
        line,
        diagnostic: warningAt(place, 'word-parted', message, `join the word in the text file; ${AS_PRINTED}`),
      },
    ];
  });
}

interface Parted {
  /** 0-based offset of the word in its line. */
  offset: number;
  message: string;
}

/** A word parted within a line. */
function partedInside({ text }: Line): Parted | null {
  const joined = PARTED_INSIDE.test(text) ? INSIDE.exec(text) : null;
  if (joined !== null)
    return {
      offset: joined.index,
      message: `“${joined[0]}” has a blank behind its hyphen, and seems to be one word`,
    };
  const elided = PARTED_INSIDE.test(text) ? ELIDED_INSIDE.exec(text) : null;
  if (elided !== null)
    return { offset: elided.index, message: `“${elided[0]}” has a blank behind its apostrophe` };
  const spaced = SPACED.exec(text);
  return spaced === null
    ? null
    : {
        offset: spaced.index,
        message: `“${spaced[0]}” has a blank behind each letter, and seems to be one word`,
      };
}

/** A word of which the next line has the second half. */
function partedAtEnd({ text }: Line, next: Line | undefined): Parted | null {
  const first = PARTED_AT_END.test(text) ? FIRST.exec(text) : null;
  if (first === null || next === undefined) return null;
  const isCapital = FIRST_CAPITALS.test(text);
  const isElided = /['’]\s*$/u.test(text);
  const second = isElided
    ? SECOND_ELIDED.exec(next.text)
    : (SECOND.exec(next.text) ?? (isCapital ? SECOND_CAPITALS.exec(next.text) : null));
  if (second === null) return null;
  const half = first[0].trimEnd();
  return {
    offset: first.index,
    message: `“${half}” seems to go on on the next line: it would be printed as “${half} ${second[1] ?? ''}”`,
  };
}
