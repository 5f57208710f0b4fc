/** The search text as a file: JSON with its checksum, against damage on the way. */
import { checksum } from './checksum.ts';
import type { SearchText } from './search-text.ts';

const HEAD = '{"sum":"';
const MIDDLE = '","text":';
const START = HEAD.length + 8 + MIDDLE.length;

export function printTextFile(text: SearchText): string {
  const body = JSON.stringify(text);
  return `${HEAD}${checksum(body)}${MIDDLE}${body}}`;
}

/** @throws Error where the checksum does not fit */
export function readTextFile(file: string): SearchText {
  const body = file.slice(START, -1);
  if (file !== `${HEAD}${checksum(body)}${MIDDLE}${body}}`)
    throw new Error('the words of the texts are damaged');
  return JSON.parse(body) as SearchText;
}
