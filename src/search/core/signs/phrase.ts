/** Finds quoted words in a clause: word for word, with gaps. */

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
