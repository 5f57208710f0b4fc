/** What the words of an address mean in a text: its name, and the numbers behind it. */
import { fromRoman, toRoman } from '../model/roman.ts';

/** A text as its addresses know it. */
export interface AddressedText {
  id: string;
  siglum: string;
  /** Ids of its divisions and provisions, in the order of the text. */
  eIds: readonly string[];
}

/** What words mean: texts, divisions or provisions, the likeliest first; and the numbers there are, where one is none. */
export interface NearPlace {
  eIds: string[];
  range: { first: string; last: string } | null;
}

/** The words after the name of a text, in full, shortened or by its siglum; null where they do not begin with it. */
export function afterName(words: readonly string[], { id, siglum }: AddressedText): string[] | null {
  const sign = siglum.toLowerCase();
  for (const name of [id.toLowerCase().split('-'), [sign]]) {
    const joined = name.join('');
    for (let count = name.length; count > 0; count -= 1) {
      if (words.slice(0, count).join('') === joined) return words.slice(count);
    }
  }
  const [first = '', ...others] = words;
  // One slip in a name, as in `dialogues-2024`, or the year left out.
  const [letters = ''] = id.toLowerCase().split('-');
  const isName = letters.length > 4 && (first.startsWith(letters) || letters.startsWith(first.slice(0, 5)));
  return isName && first.length >= 5 ? others : null;
}

const YEAR = /^(?:19|20)\d\d$/;

/** What the words after a text's name mean: the place as deep as they are known. */
export function placeIn({ id, eIds }: AddressedText, words: readonly string[]): NearPlace {
  // Another year than that of the text is a slip of its name.
  const behind = YEAR.test(words[0] ?? '') ? words.slice(1) : words;
  const numbers = behind.filter((word) => isNumber(word) || eIds.includes(`${id}/${word}`));
  let place = id;
  for (const number of numbers) {
    const found = numberedUnder(place, number, eIds);
    if (found === undefined) {
      const deeper = numbers.length > 1 ? [] : eIds.filter((eId) => spellings(number).includes(lastOf(eId)));
      if (deeper.length > 0) return { eIds: deeper, range: null };
      const own = eIds.filter((eId) => parentOf(eId) === place).map(lastOf);
      return { eIds: [place], range: rangeOf(own.filter(isNumber)) };
    }
    place = found;
  }
  return { eIds: [place], range: null };
}

/** What numbers without the name of a text mean in it: the place of several, all that have a single one. */
export function numberedIn({ id, eIds }: AddressedText, numbers: readonly string[]): string[] {
  const [only = '', ...others] = numbers;
  if (others.length === 0) {
    const same = eIds.filter((eId) => lastOf(eId) === only);
    return same.length > 0 ? same : eIds.filter((eId) => spellings(only).includes(lastOf(eId)));
  }
  let place: string | undefined = id;
  for (const number of numbers) place = place === undefined ? place : numberedUnder(place, number, eIds);
  return place === undefined ? [] : [place];
}

function numberedUnder(place: string, number: string, eIds: readonly string[]): string | undefined {
  return eIds.find((eId) => parentOf(eId) === place && spellings(number).includes(lastOf(eId)));
}

const parentOf = (eId: string) => eId.slice(0, eId.lastIndexOf('/'));
const lastOf = (eId: string) => eId.slice(eId.lastIndexOf('/') + 1);

function rangeOf(numbers: readonly string[]): NearPlace['range'] {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  return first === undefined || last === undefined ? null : { first, last };
}

export const isNumber = (num: string) => /^\d+$/.test(num) || fromRoman(num) !== null;

/** A number as texts may print it: without leading zeros, in figures, in Roman numerals. */
function spellings(number: string): string[] {
  const value = /^\d{1,4}$/.test(number) ? Number(number) : fromRoman(number);
  return value === null || value === 0 ? [number] : [number, String(value), toRoman(value)];
}
