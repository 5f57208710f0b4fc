/** Cutting a text where quoted words begin and end, so that they can be marked. */

/** A stretch of text and the keys of the quotes it belongs to; none for text between quotes. */
export interface Stretch {
  text: string;
  keys: string[];
}

/**
 * @param text a passage, white space folded
 * @param quotes words by key; those that do not stand in the text are left out
 * @returns the text in stretches; quotes may overlap
 */
export function stretches(text: string, quotes: readonly { key: string; words: string }[]): Stretch[] {
  const spans = quotes.flatMap(({ key, words }) => {
    const start = text.indexOf(words);
    return start === -1 ? [] : [{ key, start, end: start + words.length }];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const keys = spans.filter((span) => span.start <= start && end <= span.end).map(({ key }) => key);
    return { text: text.slice(start, end), keys };
  });
}
