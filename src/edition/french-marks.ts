/** French marks of punctuation kept on the line of their word. */

/**
 * Keeps French marks on the line of their word: a blank before `; : ! ? »` or after `«` becomes a
 * no-break space. One blank for another: none is added or lost, and offsets stay.
 */
export function bindMarks(text: string): string {
  return text.replace(/\s+(?=[;:!?»])|(?<=«)\s+/gu, (blanks) => '\u00A0'.repeat(blanks.length));
}

/** The full stop of a sentence that ends in quoted words: none where they end in a mark that closes a sentence. */
export function finalStop(words: string): '.' | '' {
  return /[.!?…]\s*$/u.test(words) ? '' : '.';
}
