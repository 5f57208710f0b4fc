/** Numbers of lines, printed in the margin of the source. */
import { warningAt } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import { AS_PRINTED, type Doubt } from './doubt.ts';

/** A figure at the end of a line, behind its words. */
const AT_END = /\S\s+(\d{1,4})\s*$/u;

/** Fewest lines that are counted and not numbered by chance. */
const FEWEST = 3;

/** Numbers of lines in the margin, one every five lines, which extraction puts behind the words of the line. */
export function lineNumbers(file: string, lines: readonly Line[]): Doubt[] {
  const ends = lines.flatMap((line, index) => {
    const found = AT_END.exec(line.text);
    return found === null ? [] : [{ line, index, number: Number(found[1]) }];
  });
  const steps = ends.map((end, at) => {
    const before = ends[at - 1];
    return before === undefined ? null : end.number - before.number;
  });
  return ends.flatMap(({ line, number }, at) => {
    const isCounted = runAround(steps, at) >= FEWEST;
    if (!isCounted) return [];
    const diagnostic = warningAt(
      { file, line: line.number, column: line.text.trimEnd().length - String(number).length + 1 },
      'line-number',
      `“${number}” stands behind the words of this line, and goes on from others: it looks like the number of a line`,
      `remove it in the text file; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}

/** How many numbers in a row rise by the same 5 or 10, those at a place among them. */
function runAround(steps: readonly (number | null)[], at: number): number {
  const runFrom = (step: number, from: number, by: 1 | -1): number => {
    let length = 0;
    for (let index = from; steps[index] === step; index += by) length += 1;
    return length;
  };
  return Math.max(...[5, 10].map((step) => runFrom(step, at, -1) + runFrom(step, at + 1, 1) + 1));
}
