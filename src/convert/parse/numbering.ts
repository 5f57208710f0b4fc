/** Numberings: reading and printing numbers of each kind, and their order. */
import type { NumberingName } from '../../model/description-body.ts';
import { fromRoman, toRoman } from '../../model/roman.ts';

/** Value of a number, part by part: `[7]`; `[1, 7]` for `1.7`. Letters and `bis` are figures behind all others. */
export type Value = readonly number[];

export interface Numbering {
  /** Source of a regular expression that matches a printed number. */
  pattern: string;
  /** The value of a printed number, or null if it is not a number of this kind. */
  read(printed: string): Value | null;
  /** A value as it would be printed. */
  print(value: Value): string;
  /** A number as it is printed, where its value does not tell how: `2 bis`, `111-1`. */
  kept?(printed: string): string;
}

/** a…z, then aa…zz. */
function fromLetters(printed: string): Value | null {
  const code = printed.charCodeAt(0) - 96;
  if (printed.length === 1) return [code];
  return printed[0] === printed[1] ? [26 + code] : null;
}

function letters(number: number): string {
  const letter = String.fromCharCode(96 + ((number - 1) % 26) + 1);
  return number > 26 ? letter + letter : letter;
}

/** A value of one part; null where there is none. */
const only = (number: number | null): Value | null => (number === null ? null : [number]);

const single = (value: Value): number => value[0] ?? 0;

/**
 * Before all figures: `A` behind a blank, as of an article inserted before another, `12 A` before `12`. Behind all of
 * them: `a` after figures, as in `1.a`; `A` at once after them, `2A`; `bis`; the letter of a code, as in `L. 111-1`.
 */
const BEFORE = -1_000;
const LETTER = 10_000;
const UPPER = 15_000;
const SUFFIX = 20_000;
const CODE = 30_000;
const SUFFIXES = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];

/** The place of a letter in the alphabet, from 1. */
function letterOf(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96;
}

/** A number without the ending of a word: `1 bis` for `1er bis`. */
function withoutEnding(printed: string): string {
  return printed.replace(/(?<=\d)(?:er|[eè]re|re)(?!\p{L})/u, '');
}

/** Reads a number as laws have them, part by part. */
function fromLaw(printed: string): Value | null {
  const parts = withoutEnding(printed).match(/\d+|\s\p{Lu}(?!\p{L})|\p{L}+/gu) ?? [];
  const values = parts.map((part, index): number => {
    if (/^\d/u.test(part)) return Number(part);
    if (index === 0) return CODE + part.charCodeAt(0);
    if (/^\s/u.test(part)) return BEFORE + letterOf(part.trim());
    if (/^\p{Lu}$/u.test(part)) return UPPER + letterOf(part);
    const suffix = SUFFIXES.indexOf(part);
    return suffix === -1 ? LETTER + letterOf(part) : SUFFIX + suffix + 1;
  });
  return values.some((value) => value < CODE) ? values : null;
}

function toLaw(value: Value): string {
  const joint = (value[0] ?? 0) > CODE ? '-' : '.';
  return value.reduce((printed, part) => {
    if (part > CODE) return `${String.fromCharCode(part - CODE)}. `;
    if (part > SUFFIX) return `${printed} ${SUFFIXES[part - SUFFIX - 1] ?? ''}`;
    if (part < 0) return `${printed} ${letters(part - BEFORE).toUpperCase()}`;
    if (part > UPPER) return `${printed}${letters(part - UPPER).toUpperCase()}`;
    const own = part > LETTER ? letters(part - LETTER) : String(part);
    return printed === '' || printed.endsWith(' ') ? `${printed}${own}` : `${printed}${joint}${own}`;
  }, '');
}

/** Raised figures from 0, and the signs that notes are called by in their order. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SIGNS = ['*', '**', '***', '****', '*****', '†', '‡'];

const NUMBERINGS: Record<NumberingName, Numbering> = {
  decimal: {
    pattern: '\\d{1,4}(?!\\d)',
    read: (printed) => [Number(printed)],
    print: (value) => String(single(value)),
  },
  roman: {
    pattern: '[ivxlcdm]+',
    read: (printed) => only(fromRoman(printed)),
    print: (value) => toRoman(single(value)),
  },
  'roman-upper': {
    pattern: '[IVXLCDM]+',
    read: (printed) => only(fromRoman(printed.toLowerCase())),
    print: (value) => toRoman(single(value)).toUpperCase(),
  },
  letters: {
    pattern: '[a-z]{1,2}',
    read: fromLetters,
    print: (value) => letters(single(value)),
  },
  'letters-upper': {
    pattern: '[A-Z]{1,2}',
    read: (printed) => fromLetters(printed.toLowerCase()),
    print: (value) => letters(single(value)).toUpperCase(),
  },
  'decimal-path': {
    pattern: '\\d{1,3}(?:\\.\\d{1,3})+(?!\\d)',
    read: (printed) => printed.split('.').map(Number),
    print: (value) => value.join('.'),
  },
  law: {
    pattern: `(?:[A-Z]\\.\\s?|[LRD](?=\\d))?\\d{1,4}(?:(?:er|[eè]re|re)(?!\\p{L}))?(?:[.-](?:\\d{1,4}|[a-z](?!\\p{L})))*(?:[A-Z](?!\\p{L}))?(?:\\s(?:${SUFFIXES.join('|')})(?!\\p{L}))?(?:\\s[A-Z](?=\\s*(?:[.:)(–—-]|$)))?(?!\\d)`,
    read: fromLaw,
    print: toLaw,
    kept: withoutEnding,
  },
  raised: {
    pattern: `[${RAISED}]{1,3}`,
    read: (printed) => [Number([...printed].map((figure) => RAISED.indexOf(figure)).join(''))],
    print: (value) => [...String(single(value))].map((figure) => RAISED[Number(figure)] ?? '').join(''),
  },
  signs: {
    pattern: '\\*{1,5}|[†‡]',
    read: (printed) => [printed.startsWith('*') ? printed.length : SIGNS.indexOf(printed) + 1],
    print: (value) => SIGNS[single(value) - 1] ?? '*',
  },
  words: {
    pattern: '(?!)',
    read: () => null,
    print: (value) => String(single(value)),
  },
};

export function numberingOf(name: NumberingName): Numbering {
  return NUMBERINGS[name];
}

/**
 * Whether a value comes right after another: 8 after 7; 1.8, 1.7.1 or 2.1 after 1.7; 1.a after 1.7; 3, 2A or 2 bis after
 * 2; 12 A after 11, and 12 after 12 A.
 */
export function follows(value: Value, before: Value): boolean {
  const length = Math.max(value.length, before.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => value[index] !== before[index]);
  if (at === undefined) return false;
  // Behind `12 A` come `12 B` and 12 alone.
  if ((before.at(-1) ?? 0) < 0 && at < before.length - 1) return false;
  const part = value[at];
  const earlier = before[at];
  if (part === undefined) return earlier !== undefined && earlier < 0 && before.length === at + 1;
  const isNext =
    earlier === undefined
      ? isFirst(part) || part === SUFFIX + 1
      : part === earlier + 1 || (part === LETTER + 1 && earlier < LETTER);
  return isNext && value.slice(at + 1).every(isFirst);
}

function isFirst(part: number): boolean {
  return [1, LETTER + 1, UPPER + 1, BEFORE + 1].includes(part);
}

/** The values from one that is missing to the one before a value found; the first alone where others cannot be told. */
export function missingBefore(expected: Value, found: Value, most: number): Value[] {
  const [first, last] = [expected.at(-1) ?? 1, found.at(-1) ?? 1];
  const isBeside =
    expected.length === found.length && expected.slice(0, -1).every((part, index) => part === found[index]);
  if (!isBeside || last > SUFFIX) return [expected];
  const from = last > LETTER && first < LETTER ? LETTER + 1 : first;
  const values = Array.from({ length: Math.min(last - from, most) }, (_, index) => [
    ...expected.slice(0, -1),
    from + index,
  ]);
  return values.length === 0 ? [expected] : values;
}

/** The letters of a code that count together: those of its rules, by whomever they are made. */
const RULES = ['R', 'D', 'A'].map((letter) => CODE + letter.charCodeAt(0));

/** Whether two numbers of a code have letters that count apart: `L. 111-1` and `R. 111-1`, but not `R.` and `D.`. */
export function isOfOtherLetter([one = 0]: Value, [other = 0]: Value): boolean {
  return one > CODE && other > CODE && one !== other && !(RULES.includes(one) && RULES.includes(other));
}

/** A value with the letter of another, where the two count together. */
export function withLetterOf([letter = 0]: Value, value: Value): Value {
  return letter > CODE && (value[0] ?? 0) > CODE ? [letter, ...value.slice(1)] : value;
}

/** Whether a value begins the numbers of a part of a code: `L. 111-1`. */
export function beginsCode(value: Value): boolean {
  return (value[0] ?? 0) > CODE && value.length > 2 && isFirst(value.at(-1) ?? 0);
}

/** Compares two values part by part: negative where `a` comes first. */
export function compareValues(a: Value, b: Value): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The next value at the same depth: 8 after 7, 1.8 after 1.7; 3 after 2 bis, 12 after 12 A. */
export function successor(value: Value): Value {
  if ((value.at(-1) ?? 0) < 0) return value.slice(0, -1);
  const own = value.filter((part) => part < SUFFIX || part > CODE);
  return own.map((part, index) => (index === own.length - 1 ? part + 1 : part));
}
