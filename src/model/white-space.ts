/**
 * White space, which the edition alone does not keep from a witness: lines are
 * joined, and runs of blanks count as one.
 */

/**
 * A run of white space, no-break spaces included. For JavaScript U+FEFF is white space too, though it has no width: as
 * a blank it would part a word, so it counts as a sign here, and reading reports it.
 */
const RUN = /[^\S\uFEFF]+/gu;

/** What folding would change: a blank that is no space, one beside another, or one at an end. Most lines have none. */
const UNFOLDED = /[^\S\uFEFF ]| {2}|^ | $/u;

/** Folds every run of white space to one space and trims both ends. */
export function foldWhiteSpace(text: string): string {
  return UNFOLDED.test(text) ? text.replace(RUN, ' ').replace(/^ | $/g, '') : text;
}

/** A text without its white space, to check that no character is lost. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(RUN, '');
}
