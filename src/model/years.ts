/** Years of texts, by which readers know them. */

/** `2016` of a text of `2016-09-20`. */
export function yearOf({ date }: { date: string }): string {
  return date.slice(0, 4);
}
