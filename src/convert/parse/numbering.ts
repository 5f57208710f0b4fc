/** Numberings: reading and printing numbers of each kind, and their order. */
import type { NumberingName } from '../../model/description-body.ts';
import { fromRoman, toRoman } from '../../model/roman.ts';

/** Value of a number, part by part: `[7]`; `[1, 7]` for `1.7`. */
export type Value = readonly number[];

export interface Numbering {
  /** Source of a regular expression that matches a printed number. */
  pattern: string;
  /** The value of a printed number, or null if it is not a number of this kind. */
  read(printed: string): Value | null;
  /** A value as it would be printed. */
  print(value: Value): string;
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
};

export function numberingOf(name: NumberingName): Numbering {
  return NUMBERINGS[name];
}

/** Whether a value comes right after another: 8 after 7, 1.8 or 2.1 after 1.7. */
export function follows(value: Value, before: Value): boolean {
  if (value.length !== before.length) return false;
  const at = value.findIndex((part, index) => part !== before[index]);
  if (at === -1 || value[at] !== (before[at] ?? 0) + 1) return false;
  return value.slice(at + 1).every((part) => part === 1);
}

/** Compares two values part by part: negative where `a` comes first. */
export function compareValues(a: Value, b: Value): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The next value at the same depth: 8 after 7, 1.8 after 1.7. */
export function successor(value: Value): Value {
  return value.map((part, index) => (index === value.length - 1 ? part + 1 : part));
}
