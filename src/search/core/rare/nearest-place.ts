/** Finds the place of a clause where a quotation stands almost word for word. */
import type { ClauseWord } from '../clause-words.ts';
import type { Stretch } from '../stretch.ts';

/** The costs by which a quotation may be off: of few words one slip, of more a word in so many. */
const ONE_SLIP = 0.5;
const WORDS_TO_ONE = 4;

/** The highest cost of a quotation of so many words; 0 where it must be word for word. */
export function mostOff(words: number): number {
  if (words < WORDS_TO_ONE) return words < 2 ? 0 : ONE_SLIP;
  return words / WORDS_TO_ONE;
}

/** A word of a quotation, or of a clause. */
export type PhraseWord = Pick<ClauseWord, 'folded' | 'lexeme'>;

/** What the words of a quotation cost. */
export interface Costs {
  /** Of a word that is missing, or too many; 0 to 1. */
  of(word: PhraseWord): number;
  /** Of one word for another; 0 to 1. */
  between(word: PhraseWord, token: PhraseWord): number;
}

/**
 * The place where a quotation stands almost word for word, at the least cost: that of each word left out, added
 * or replaced, nothing for one parted or joined.
 *
 * @param most above this cost nothing is found
 */
export function nearestPlace(
  words: readonly PhraseWord[],
  tokens: readonly PhraseWord[],
  most: number,
  costs: Costs,
): (Stretch & { cost: number }) | null {
  // A row for each word: the least cost to have read so far when a place ends, and where that began.
  let before = Array.from({ length: tokens.length + 1 }, (_, end) => ({ cost: 0, from: end }));
  let above = before;
  for (let row = 1; row <= words.length; row++) {
    const word = words[row - 1];
    const last = words[row - 2];
    if (word === undefined) break;
    const here = [{ cost: (above[0]?.cost ?? 0) + costs.of(word), from: 0 }];
    for (let end = 1; end <= tokens.length; end++) {
      const token = tokens[end - 1];
      if (token === undefined) break;
      const ways = [
        step(above[end - 1], costs.between(word, token)),
        step(above[end], costs.of(word)),
        step(here[end - 1], costs.of(token)),
      ];
      if (last !== undefined && last.folded + word.folded === token.folded)
        ways.push(step(before[end - 1], 0));
      if (end > 1 && (tokens[end - 2]?.folded ?? '') + token.folded === word.folded)
        ways.push(step(above[end - 2], 0));
      here.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a)));
    }
    before = above;
    above = here;
  }
  let best: (Stretch & { cost: number }) | null = null;
  above.forEach(({ cost, from }, end) => {
    if (cost <= most && end > from && (best === null || cost < best.cost))
      best = { at: from, words: end - from, cost };
  });
  return best;
}

function step(
  from: { cost: number; from: number } | undefined,
  cost: number,
): { cost: number; from: number } {
  return from === undefined ? { cost: Infinity, from: 0 } : { cost: from.cost + cost, from: from.from };
}
