/** Slips of the hand and ear, measured by a weighted edit distance. */
import { areNeighbours, shareKey } from './keyboard.ts';
import { soundOf } from './sound.ts';

/** Letters that sound alike in French. */
const ALIKE = ['ckqs', 'sz', 'gj', 'iy', 'aeo', 'mn', 'bp', 'dt', 'fv', 'xc'];

const alike = new Set(
  ALIKE.flatMap((letters) => [...letters].flatMap((a) => [...letters].map((b) => a + b))),
);

export const SWAP = 0.8;
export const DOUBLED = 0.5;
export const SOUND = 0.7;
const NEIGHBOUR = 0.85;
export const SAME_KEY = 0.35;
const LETTER = 1;
/** An e left out or added: it may be mute. */
const MUTE = 0.7;
/** A word that sounds the same, and the shortest that are compared so, in letters and in sounds. */
export const SAME_SOUND = 0.45;
const SHORTEST_HEARD = 4;
const FEWEST_SOUNDS = 3;
/** Of a shorter word with no more sounds the first letter must be the same: else it is chance. */
const SHORT = 5;

/**
 * The cost of turning a typed word into another (optimal string alignment with
 * weights): 1 for each letter added, left out or replaced; less for a doubled
 * letter, one that sounds alike or lies beside it on a keyboard, or two swapped.
 *
 * @param most above this cost the result may be Infinity
 */
export function slipCost(typed: string, word: string, most = Infinity): number {
  if (Math.abs(typed.length - word.length) * DOUBLED > most) return Infinity;
  // A row for each letter typed: the cost of turning the letters so far into each beginning of the word.
  let before = new Float64Array(word.length + 1);
  let above = before.map((_, column) => column * LETTER);
  let here = new Float64Array(word.length + 1);
  for (let row = 1; row <= typed.length; row++) {
    const a = typed.charCodeAt(row - 1);
    const added = row > 1 && a === typed.charCodeAt(row - 2) ? DOUBLED : letterCost(a);
    let left = row * LETTER;
    let least = left;
    here[0] = left;
    for (let column = 1; column <= word.length; column++) {
      const b = word.charCodeAt(column - 1);
      let cost = (above[column - 1] ?? Infinity) + exchange(a, b);
      cost = Math.min(cost, (above[column] ?? Infinity) + added);
      const isDoubled = column > 1 && b === word.charCodeAt(column - 2);
      cost = Math.min(cost, left + (isDoubled ? DOUBLED : letterCost(b)));
      const isSwap =
        a !== b &&
        row > 1 &&
        column > 1 &&
        a === word.charCodeAt(column - 2) &&
        b === typed.charCodeAt(row - 2);
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? Infinity) + SWAP);
      here[column] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, above, here] = [above, here, before];
  }
  return above[word.length] ?? Infinity;
}

/** The cost of a letter added or left out, by its code. */
function letterCost(code: number): number {
  return code === E ? MUTE : LETTER;
}

const FIRST = 'a'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
const LETTERS = 26;

/** The cost of each letter from `a` to `z` typed for each: looked up once for every two letters of two words. */
const exchanges = Float64Array.from({ length: LETTERS * LETTERS }, (_, at) =>
  exchangeOf(
    String.fromCharCode(FIRST + Math.floor(at / LETTERS)),
    String.fromCharCode(FIRST + (at % LETTERS)),
  ),
);

/** The cost of a sign typed for another, by their codes. */
function exchange(a: number, b: number): number {
  if (a === b) return 0;
  const [row, column] = [a - FIRST, b - FIRST];
  if (row < 0 || row >= LETTERS || column < 0 || column >= LETTERS) return LETTER;
  return exchanges[row * LETTERS + column] ?? LETTER;
}

function exchangeOf(a: string, b: string): number {
  if (a === b) return 0;
  if (shareKey(a, b)) return SAME_KEY;
  if (alike.has(a + b)) return SOUND;
  return areNeighbours(a, b) ? NEIGHBOUR : LETTER;
}

/** The highest cost accepted as a slip, by number of letters: a short word is near too many others. */
export function slipLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 5) return 0.8;
  if (length < 6) return 1;
  return length < 8 ? 1.25 : 1.6;
}

export interface Suggestion {
  word: string;
  cost: number;
}

/**
 * The words within a cost of a typed one: the nearest first, then the most frequent.
 *
 * @param typed folded
 * @param frequency number of occurrences in the texts, by folded word
 * @param most the highest cost; what sounds the same costs no more than 0.45
 */
export function nearestWords(
  typed: string,
  frequency: ReadonlyMap<string, number>,
  most: number,
): Suggestion[] {
  const found: (Suggestion & { often: number })[] = [];
  const sound = typed.length < SHORTEST_HEARD ? null : soundOf(typed);
  for (const [word, often] of frequency) {
    if (word.length < 3 || /\d/.test(word)) continue;
    const slip = slipCost(typed, word, most);
    const cost = sound !== null && slip > SAME_SOUND && soundsAs(sound, typed, word) ? SAME_SOUND : slip;
    if (cost <= most) found.push({ word, cost, often });
  }
  return found.sort((a, b) => a.cost - b.cost || b.often - a.often || (a.word < b.word ? -1 : 1));
}

const sounds = new Map<string, string>();

/** Whether a word of the texts has a sound; told by its length first, which takes less. */
function soundsAs(sound: string, typed: string, word: string): boolean {
  if (Math.abs(word.length - sound.length) > 7 || word.length < SHORTEST_HEARD) return false;
  const isShort = sound.length === FEWEST_SOUNDS && typed.length < SHORT;
  if (sound.length < FEWEST_SOUNDS || (isShort && typed.charAt(0) !== word.charAt(0))) return false;
  const known = sounds.get(word) ?? soundOf(word);
  sounds.set(word, known);
  return known === sound;
}
