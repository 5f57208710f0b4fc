/** The words of an address, and which of them are alike. */

/** Shorter words are near too many others. */
const SHORTEST_SLIPPED = 5;
const SHORTEST_BEGUN = 4;
/** Words of one family begin with as many letters: `enseigner`, `enseignement`. */
const FAMILY = 6;

/** The letters and the digits of each segment, in small letters without accents: no marks around or between them. */
export function addressWords(path: string): string[] {
  return decoded(decoded(path))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\/?index\.\w+$|\.(?:html?|php)$/, '')
    .replace(/(\p{L}{2})(?=\p{N})/gu, '$1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A path without percent signs; of bytes that are no UTF-8 the letters that they are in Latin-1. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replace(/%([ef][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
}

/** Whether a word is another, in one or many, begins it or as it does, or has one slip of a letter. */
export function isLike(word: string, other: string): boolean {
  const [one, two] = [word, other].map((text) => text.replace(/[sx]$/, '')) as [string, string];
  if (one === two || (one.length >= SHORTEST_BEGUN && two.startsWith(one))) return true;
  if (one.length > FAMILY && one.slice(0, FAMILY) === two.slice(0, FAMILY)) return true;
  return Math.min(one.length, two.length) >= SHORTEST_SLIPPED && areAlmostOne(one, two);
}

/** Whether a letter is missing, too many or another, or two are swapped. */
function areAlmostOne(one: string, two: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === two[from]) from++;
  let tail = 0;
  const most = Math.min(one.length, two.length) - from;
  while (tail < most && one[one.length - 1 - tail] === two[two.length - 1 - tail]) tail++;
  const [left, right] = [one.slice(from, one.length - tail), two.slice(from, two.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}
