/** Candidates for a slip: the few words that share enough letters with a typed one, or its sound, to be worth measuring. */
import { DOUBLED, SAME_KEY, SOUND } from './correction.ts';
import { shareKey } from './keyboard.ts';
import { rest } from './rest.ts';
import { soundOf } from './sound.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** The letters that are typed by the key of another where the keyboard is set for another country. */
const ON_SHARED_KEYS = lettersOf(
  [...ALPHABET]
    .filter((one) => [...ALPHABET].some((other) => one !== other && shareKey(one, other)))
    .join(''),
);

/** A word, the set of its letters, and how it sounds. */
interface Known {
  word: string;
  letters: number;
  sound: string;
}

/** Words made ready at a time: a few milliseconds on a slow phone. */
const AT_A_TIME = 400;

const known = new WeakMap<ReadonlyMap<string, number>, Known[]>();

/** Makes the words of some frequencies ready ahead, a few at a time, so that the first slip holds no key up. */
export async function readyWords(frequency: ReadonlyMap<string, number>): Promise<void> {
  const words = [...frequency.keys()];
  const ready: Known[] = [];
  for (let at = 0; at < words.length; at += AT_A_TIME) {
    await rest();
    ready.push(...words.slice(at, at + AT_A_TIME).map(knownOf));
  }
  known.set(frequency, ready);
}

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
  const sound = soundOf(typed);
  const found = new Map<string, number>();
  for (const one of wordsOf(frequency)) {
    const isNear =
      Math.abs(one.word.length - typed.length) * DOUBLED <= most &&
      leastCost(own & ~one.letters) <= most &&
      leastCost(one.letters & ~own) <= most;
    if (isNear || one.sound === sound) found.set(one.word, frequency.get(one.word) ?? 0);
  }
  return found;
}

function wordsOf(frequency: ReadonlyMap<string, number>): Known[] {
  const before = known.get(frequency);
  if (before !== undefined) return before;
  const all = [...frequency.keys()].map(knownOf);
  known.set(frequency, all);
  return all;
}

function knownOf(word: string): Known {
  return { word, letters: lettersOf(word), sound: soundOf(word) };
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

/** The least that letters cost which only one of two words has: replaced by ones that sound alike, or share a key. */
function leastCost(letters: number): number {
  return count(letters & ~ON_SHARED_KEYS) * SOUND + count(letters & ON_SHARED_KEYS) * SAME_KEY;
}

/** Number of bits. */
function count(set: number): number {
  let left = set;
  let bits = 0;
  for (; left !== 0; bits++) left &= left - 1;
  return bits;
}
