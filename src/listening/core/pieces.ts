/**
 * The pieces of a long sentence, each short enough for a voice.
 *
 * Some browsers fall silent in the middle of what lasts longer than 15 seconds, and never say that it ended.
 */
import type { Span } from './sentences.ts';

/** Characters that a slow voice says in some 12 seconds. */
export const LONGEST = 130;

/** Where a voice may pause, best first: after a mark, before a linking word, between words. */
const PAUSES = [
  /[,:)»–][\s\u00A0\u202F]/gu,
  /\s(?=(?:afin|ainsi|au|aux|avec|dans|en|et|ou|par|pour|qui|sur|y|à)\s)/gu,
  /\s/gu,
];

/** @returns the pieces in order; nothing of the sentence is in none of them */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = from + pauseIn(text.slice(from, from + LONGEST));
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** Length of what is said before the last good pause, which leaves no shred at the start. */
function pauseIn(words: string): number {
  for (const pause of PAUSES) {
    const pauses = [...words.matchAll(pause)];
    const last = pauses[pauses.length - 1];
    const length = last === undefined ? 0 : last.index + last[0].length;
    if (length > LONGEST / 3) return length;
  }
  return words.length;
}
