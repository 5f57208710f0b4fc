/** Numbers in words, as they stand beside a noun: `troisième engagement`, `soixante-sixième`, `engagement trois`. */

/** Places counted from the end, by the words for them, which stand for their numbers. */
export const FROM_END: ReadonlyMap<string, number> = new Map([
  ['dernier', 1],
  ['avant-dernier', 2],
  ['antepenultieme', 3],
]);

const SMALL =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante ' +
  'cinquante soixante';
const VALUES = new Map([
  ...SMALL.split(' ').map((word, at): [string, number] => [word, at < 16 ? at + 1 : 10 * (at - 14)]),
  ['cent', 100],
]);
const IRREGULAR = new Map([
  ['premier', '1'],
  ['second', '2'],
]);

/** The number of an ordinal, folded and cut at its hyphens; null for other words. */
export function ordinalIn(words: readonly string[]): string | null {
  const written = words.join('-');
  const masculine = written.replace(/ere?s?$/, 'er').replace(/nde$/, 'nd');
  const irregular = IRREGULAR.get(masculine) ?? (FROM_END.has(masculine) ? masculine : undefined);
  if (irregular !== undefined) return irregular;
  const stem = /^(.*)iemes?$/.exec(written)?.[1];
  if (stem === undefined) return null;
  const plain = stem.replace(/cinqu$/, 'cinq').replace(/neuv$/, 'neuf');
  return cardinalIn(plain.split('-')) ?? cardinalIn(`${plain}e`.split('-'));
}

/** The number that words say: `soixante-six`; null for other words, and for `un`, which is an article too. */
export function cardinalIn(words: readonly string[]): string | null {
  let sum = 0;
  for (const word of words) {
    if (word === 'et' && sum > 0) continue;
    const value = valueOf(word);
    if (value === undefined) return null;
    const isTimes = value === 100 || (sum === 4 && value === 20);
    sum = isTimes ? Math.max(1, sum) * value : sum + value;
  }
  return sum < 2 ? null : String(sum);
}

/** Whether a word is part of a number in words, or the whole of it. */
export function isNumberWord(word: string): boolean {
  return valueOf(word) !== undefined || ordinalIn([word]) !== null;
}

function valueOf(word: string): number | undefined {
  return VALUES.get(word.replace(/^(vingt|cent)s$/, '$1'));
}
