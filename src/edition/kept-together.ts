/** Words and the French marks bound to them, kept on one line where a text is printed as its witness has it. */
import { cut } from './runs.ts';

/** A word with the French marks bound to it: `mot ;`, `« un mot`. */
const WORD_WITH_MARKS = /\S*(?:\s+(?=[;:!?»])\S+|(?<=«)\s+\S+)+/gu;

/**
 * Cuts a line of a witness into stretches, those with French marks to be kept on one line: every character
 * of a witness stays, so that its blanks cannot become no-break spaces.
 */
export function keptTogether(line: string): { text: string; kept: boolean }[] {
  const kept = Array.from(line.matchAll(WORD_WITH_MARKS), ({ index, 0: found }) => ({
    key: 'kept',
    start: index,
    end: index + found.length,
  }));
  return cut({ start: 0, end: line.length }, kept).map(({ start, end, keys }) => ({
    text: line.slice(start, end),
    kept: keys.length > 0,
  }));
}
