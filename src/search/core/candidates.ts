/** Candidates for a slip: the few words that share enough letters with a typed one to be worth measuring. */

/** The least that a letter costs which only one of two words has: a slip of the ear is cheapest. */
const LEAST_COST = 0.5;

const letters = new WeakMap<ReadonlyMap<string, number>, [word: string, letters: number][]>();

/**
 * The words that can be within a cost of a typed one: others lack too many of its letters, or have too many of
 * their own.
 *
 * @param typed folded
 * @param frequency number of occurrences by folded word
 * @param most the highest cost
 */
export function candidatesFor(
  typed: string,
  frequency: ReadonlyMap<string, number>,
  most: number,
): Map<string, number> {
  const own = lettersOf(typed);
  const apart = most / LEAST_COST;
  const found = new Map<string, number>();
  for (const [word, others] of lettersOfAll(frequency)) {
    if (Math.abs(word.length - typed.length) > apart) continue;
    if (count(own & ~others) > apart || count(others & ~own) > apart) continue;
    found.set(word, frequency.get(word) ?? 0);
  }
  return found;
}

function lettersOfAll(frequency: ReadonlyMap<string, number>): [string, number][] {
  const known = letters.get(frequency);
  if (known !== undefined) return known;
  const all = [...frequency.keys()].map((word): [string, number] => [word, lettersOf(word)]);
  letters.set(frequency, all);
  return all;
}

/** The set of the letters of a word, one bit each from `a` to `z`. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

/** Number of bits. */
function count(set: number): number {
  let left = set;
  let bits = 0;
  for (; left !== 0; bits++) left &= left - 1;
  return bits;
}
