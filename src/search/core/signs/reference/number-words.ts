/** Numbers in words, as they stand beside a noun: `troisième engagement`, `soixante-sixième`, `engagement trois`. */

/** What stands for the last number of all, in words and here. */
export const LAST = 'dernier';

const SMALL =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante ' +
  'cinquante soixante';
const VALUES = new Map(
  SMALL.split(' ').map((word, at) => [word, at < 16 ? at + 1 : 10 * (at - 14)] as [string, number]),
);
const IRREGULAR = new Map([
  ['premier', '1'],
  ['second', '2'],
  ['dernier', LAST],
]);

/** The number of an ordinal, folded and cut at its hyphens; null for other words. */
export function ordinalIn(words: readonly string[]): string | null {
  const written = words.join('-');
  const irregular = IRREGULAR.get(written.replace(/ere?s?$/, 'er').replace(/nde$/, 'nd'));
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
    const value = VALUES.get(word.replace(/^(vingt)s$/, '$1'));
    if (value === undefined) return null;
    sum = sum === 4 && value === 20 ? 80 : sum + value;
  }
  return sum < 2 ? null : String(sum);
}
