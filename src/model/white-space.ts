/**
 * White space, which the edition alone does not keep from a witness: lines are
 * joined, and runs of blanks count as one.
 */

/** Folds every run of white space, no-break spaces included, to one space and trims both ends. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A text without its white space, to check that no character is lost. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
