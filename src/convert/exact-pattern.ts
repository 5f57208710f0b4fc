/** Words of a description as the pattern of a regular expression: exactly these, whose blanks match any run of blanks. */
export function exactPattern(words: string): string {
  return words
    .split(/\s+/u)
    .map((part) => RegExp.escape(part))
    .join('\\s+');
}
