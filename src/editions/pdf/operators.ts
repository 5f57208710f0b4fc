/** The operators of a content stream of a PDF, with their operands (ISO 32000-1, 7.8.2). */

export interface Operator {
  name: string;
  /** Offset at which its first operand begins, or the operator itself where it has none. */
  start: number;
  /** Offset of what stands behind it. */
  end: number;
}

const BLANK = /[\0\t\n\f\r ]+|%[^\n\r]*/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const HEXADECIMAL = /<[\da-fA-F\0\t\n\f\r ]*>/y;
const BRACKETS = /<<|>>|[[\]]/y;

/** Words that are operands. */
const VALUES = new Set(['true', 'false', 'null']);

/**
 * @param content in one character a byte
 * @throws Error where a sign is part of no operator and no operand
 */
export function operatorsOf(content: string): Operator[] {
  const operators: Operator[] = [];
  let at = 0;
  let start: number | null = null;
  const read = (form: RegExp): string | null => {
    form.lastIndex = at;
    const [found] = form.exec(content) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  while (at < content.length) {
    if (read(BLANK) !== null) continue;
    const from = at;
    start ??= from;
    if (content[at] === '(') at = endOfString(content, at);
    else if (read(NAME) === null && read(HEXADECIMAL) === null && read(BRACKETS) === null) {
      const word = read(WORD);
      if (word === null) throw new Error(`a content stream has a stray sign at ${at}`);
      if (NUMBER.test(word) || VALUES.has(word)) continue;
      operators.push({ name: word, start, end: at });
      start = null;
    }
  }
  return operators;
}

/** Behind a string in parentheses, which may stand in one another, or behind a backslash. */
function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`a content stream has a string without its end at ${from}`);
}
