/** What words have in common from their beginning. */

/** How many letters two words share from their beginning. */
export function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared++;
  return shared;
}

/** Whether two folded words share five letters and nearly three quarters of the longer from their beginning. */
export function sharesBeginning(one: string, other: string): boolean {
  const shared = sharedLength(one, other);
  return shared >= 5 && shared >= 0.72 * Math.max(one.length, other.length);
}
