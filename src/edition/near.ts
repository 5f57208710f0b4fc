/** Pages near an address that leads nowhere: what was probably meant by a path typed or pasted wrong. */
import { fromRoman, toRoman } from '../model/roman.ts';

/** A text as its addresses know it. */
export interface AddressedText {
  id: string;
  siglum: string;
  /** Ids of its divisions and provisions, in the order of the text. */
  eIds: readonly string[];
}

export interface Near {
  /** Ids of texts, divisions and provisions that were probably meant, the likeliest first. */
  eIds: string[];
  /** Where a number is none of its place: the first and the last that are. */
  range: { first: string; last: string } | null;
}

/** Most places that one number may name, where each division counts anew. */
const MOST = 5;

/**
 * What was probably meant by a path: `/dialogue-2024/4/66.`, `/OCI-2016/2/`, `/dim-4.66`.
 *
 * @param path within the site, as written in an address, percent signs and all
 * @returns null where it names no text
 */
export function nearTo(path: string, texts: readonly AddressedText[]): Near | null {
  const words = wordsOf(path);
  for (const text of texts) {
    const rest = afterName(words, text);
    if (rest !== null) return nearIn(text, rest);
  }
  return null;
}

/** The letters and digits of each segment, in small letters: no marks around or between them. */
function wordsOf(path: string): string[] {
  return decoded(path)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\/?index\.html?$|\.html?$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A path without percent signs; bytes that are no UTF-8 as written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The words after the name of a text, in full, shortened or by its siglum; null where they do not begin with it. */
function afterName(words: readonly string[], { id, siglum }: AddressedText): string[] | null {
  const sign = siglum.toLowerCase();
  for (const name of [id.toLowerCase().split('-'), [sign]]) {
    const joined = name.join('');
    for (let count = name.length; count > 0; count -= 1) {
      if (words.slice(0, count).join('') === joined) return words.slice(count);
    }
  }
  const [first = '', ...others] = words;
  const number = first.startsWith(sign) ? first.slice(sign.length) : '';
  if (/^\d+$/.test(number)) return [number, ...others];
  // One slip in a name, as in `dialogues-2024`, or the year left out.
  const [letters = '', year = ''] = id.toLowerCase().split('-');
  const isName = letters.length > 4 && (first.startsWith(letters) || letters.startsWith(first.slice(0, 5)));
  if (!isName || first.length < 5) return null;
  return others[0] === year ? others.slice(1) : others;
}

/** What the words after a text's name mean: the place as deep as they are known. */
function nearIn({ id, eIds }: AddressedText, words: readonly string[]): Near {
  const numbers = words.filter((word) => isNumber(word) || eIds.includes(`${id}/${word}`));
  let place = id;
  for (const number of numbers) {
    const own = eIds.filter((eId) => parentOf(eId) === place);
    const found = own.find((eId) => spellings(number).includes(lastOf(eId)));
    if (found === undefined) {
      const deeper = numbers.length > 1 ? [] : eIds.filter((eId) => spellings(number).includes(lastOf(eId)));
      return deeper.length > 0
        ? { eIds: deeper.slice(0, MOST), range: null }
        : { eIds: [place], range: rangeOf(own.map(lastOf).filter(isNumber)) };
    }
    place = found;
  }
  return { eIds: [place], range: null };
}

const parentOf = (eId: string) => eId.slice(0, eId.lastIndexOf('/'));
const lastOf = (eId: string) => eId.slice(eId.lastIndexOf('/') + 1);

function rangeOf(numbers: readonly string[]): Near['range'] {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  return first === undefined || last === undefined ? null : { first, last };
}

const isNumber = (num: string) => /^\d+$/.test(num) || fromRoman(num) !== null;

/** A number as texts may print it: without leading zeros, in figures, in Roman numerals. */
function spellings(number: string): string[] {
  const value = /^\d{1,4}$/.test(number) ? Number(number) : fromRoman(number);
  return value === null || value === 0 ? [number] : [number, String(value), toRoman(value)];
}
