/** Marks: the words of a clause that answer a query, as parts of its text. */
import { last } from '../../model/last.ts';
import type { Place } from './hits.ts';
import { recordWords } from './record.ts';
import type { Mark } from './answer.ts';

/** The parts of a text at some places, in order; those that touch are one. */
export function marksOf(text: string, places: readonly Place[]): Mark[] {
  const words = recordWords(text);
  const marks = places
    .map(
      ({ at, words: many, span }) =>
        span ?? { start: words[at]?.start ?? 0, end: words[at + many - 1]?.end ?? 0 },
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Mark[] = [];
  for (const mark of marks) {
    const before = last(apart);
    if (before !== undefined && mark.start <= before.end) before.end = Math.max(before.end, mark.end);
    else apart.push({ ...mark });
  }
  return apart;
}
