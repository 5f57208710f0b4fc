/** French marks of punctuation kept on the line of their word. */

/**
 * Keeps French marks on the line of their word: a blank before `; : ! ? »` or after `«` becomes a
 * no-break space. One blank for another: none is added or lost, and offsets stay.
 */
export function bindMarks(text: string): string {
  const bound = (blanks: string): string => '\u00A0'.repeat(blanks.length);
  // Looking back from the blanks would be shorter, but browsers of 2021 refuse it, and the whole script with it.
  return text
    .replace(/\s+(?=[;:!?»])/gu, bound)
    .replace(/«(\s+)/gu, (_, blanks: string) => `«${bound(blanks)}`);
}

/** The full stop of a sentence that ends in quoted words: none where they end in a mark that closes a sentence. */
export function finalStop(words: string): '.' | '' {
  return /[.!?…]\s*$/u.test(words) ? '' : '.';
}
