/**
 * White space is the one thing of a witness that the edition does not keep:
 * lines are joined and runs of blanks count as one.
 */

/** Folds every run of white space, no-break spaces included, to one space and trims both ends. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The characters of a text without its white space, for counting that none was lost. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
