/** Finds quoted words in a clause: word for word, with gaps, or almost so. */

/** A word of a clause or of a quotation. */
export interface PhraseWord {
  folded: string;
  lexeme: string;
}

/** Where a quotation stands in a clause: the number of its first word, and how many it spans. */
export interface Stretch {
  at: number;
  words: number;
}

/**
 * The places where words stand side by side, in order.
 *
 * @param gaps 0-based places of words before which any others may stand; what lies between two is one part
 * @returns for a quotation with gaps the places of its parts, in order, the nearest to each other; none where one is missing
 */
export function placesOf(
  words: readonly PhraseWord[],
  gaps: readonly number[],
  tokens: readonly PhraseWord[],
): Stretch[] {
  if (words.length === 0) return [];
  const parts = [...gaps, words.length].map((to, index) =>
    words.slice(index === 0 ? 0 : gaps[index - 1], to),
  );
  const [only = []] = parts;
  if (parts.length === 1)
    return tokens.flatMap((_, at) => (standsAt(only, tokens, at) ? [{ at, words: only.length }] : []));
  const places: Stretch[] = [];
  let from = 0;
  for (const part of parts) {
    let at = from;
    while (at < tokens.length && !standsAt(part, tokens, at)) at++;
    if (at >= tokens.length) return [];
    places.push({ at, words: part.length });
    from = at + part.length;
  }
  return places;
}

function standsAt(part: readonly PhraseWord[], tokens: readonly PhraseWord[], at: number): boolean {
  return part.every(({ folded }, index) => tokens[at + index]?.folded === folded);
}

/** The costs by which a quotation may be off: of few words one slip, of more a word in so many. */
const ONE_SLIP = 0.5;
const WORDS_TO_ONE = 4;

/** The highest cost of a quotation of so many words; 0 where it must be word for word. */
export function mostOff(words: number): number {
  if (words < WORDS_TO_ONE) return words < 2 ? 0 : ONE_SLIP;
  return words / WORDS_TO_ONE;
}

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
