/**
 * White space, which the edition alone does not keep from a witness: lines are
 * joined, and runs of blanks count as one.
 */

/**
 * A run of white space, no-break spaces included. For JavaScript U+FEFF is white space too, though it has no width: as
 * a blank it would part a word, so it counts as a sign here, and reading reports it.
 */
const RUN = /[^\S\uFEFF]+/gu;

/** A blank that is no space, or one beside another. */
const UNFOLDED = /[^\S\uFEFF ]| {2}/u;
const VISIBLE = /[\S\uFEFF]/u;

/** Folds every run of white space to one space and trims both ends. */
export function foldWhiteSpace(text: string): string {
  // Nearly every line is folded already, and replacing would read it several times.
  const folded = UNFOLDED.test(text) ? text.replace(RUN, ' ') : text;
  const from = folded.startsWith(' ') ? 1 : 0;
  const to = folded.endsWith(' ') ? -1 : folded.length;
  return folded.slice(from, to);
}

/** Whether a text holds nothing but white space. */
export function isWhiteSpace(text: string): boolean {
  return !VISIBLE.test(text);
}

/** A text without its white space, to check that no character is lost. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(RUN, '');
}
