/** Letters spoiled by their encoding: UTF-8 that was read as another (`Ã©`), codes of HTML and of PDF fonts. */
import type { FoundSign } from './signs.ts';

/** The signs of Windows-1252 for the bytes 80 to 9F that have one; the bytes A0 to FF are those of Unicode. */
const WINDOWS = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].flatMap((sign, at): [string, number][] =>
    sign === ' ' ? [] : [[sign, 0x80 + at]],
  ),
);

/** A byte of UTF-8 that goes on a sign, as it looks in Windows-1252. */
const NEXT = `[\\u0080-\\u00BF${[...WINDOWS.keys()].join('')}]`;

/**
 * What UTF-8 looks like there: letters with accents (two signs), quotes, dashes and bullets (three). After a capital it
 * may be a word of capitals before a quotation mark.
 */
const AS_WINDOWS = new RegExp(`(?<!\\p{Lu})(?:[ÂÃÄÅ]${NEXT}|â[€‚„†ˆ]${NEXT})`, 'gu');

/** The first of two such signs, behind which a program made a common blank of the no-break one: `Ã ` for `à`. */
const HALF = '(?<!\\p{Lu})[ÃÂ](?=\\s|$)';

/** Such a sign, or letters that a font has as one sign. */
const HALF_OR_LIGATURE = new RegExp(`${HALF}|[\\uFB00-\\uFB06]`, 'u');

/** The same on old Macintoshes, and on a console of Windows. */
const AS_MACINTOSH = /√[^\s\d(√]|‚Ä[^\s\d]|[├┬][^\s─├┬]/u;

/** Entities of HTML, the numbers of letters in a PDF font, and letters as addresses have them, outside an address. */
const CODES =
  /&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});|\(cid:\d+\)|(?<![/.]\S*)%[c-f][0-9a-f]%[89ab][0-9a-f]/iu;

/** A mark of interrogation that stands for a letter: `libert?s`; addresses have some. */
const ASKED = /(?<![/.]\S*)\p{L}+\?\p{Ll}+(?!\S*[=/])/u;

/** A letter of another script in a word, which looks like that of this one, and which no search finds. */
const MIXED =
  /\p{Script=Latin}(?<other>[\p{Script=Cyrillic}\p{Script=Greek}])|(?<before>[\p{Script=Cyrillic}\p{Script=Greek}])\p{Script=Latin}/u;

/** The first spoiled letter of a line, or none. */
export function spoiledIn(line: string): FoundSign[] {
  const found = [...line.matchAll(AS_WINDOWS)]
    .map(({ 0: signs, index }) => ({ signs, index, meant: meantBy(signs) }))
    .find(({ meant }) => meant !== null);
  if (found !== undefined)
    return [spoiled(found.index, `“${found.signs}” stands where “${found.meant}” was probably meant`)];
  const half = HALF_OR_LIGATURE.exec(line);
  if (half !== null) return [halfOrLigature(half[0], half.index)];
  const other = AS_MACINTOSH.exec(line) ?? CODES.exec(line);
  if (other !== null) return [spoiled(other.index, `“${other[0]}” is the code of a sign, not the sign`)];
  const asked = ASKED.exec(line);
  if (asked !== null) return [spoiled(asked.index, `“${asked[0]}” has “?” in the place of a letter`)];
  const { index, groups: { other: behind, before } = {} } = MIXED.exec(line) ?? {};
  if (index === undefined) return [];
  const letter = behind ?? before ?? '';
  return [spoiled(index, `“${letter}” is a letter of another script than those beside it`)];
}

function halfOrLigature(sign: string, offset: number): FoundSign {
  const letters = sign.normalize('NFKC');
  if (letters !== sign) return spoiled(offset, `“${sign}” is one sign for the letters “${letters}”`);
  const meant = sign === 'Ã' ? '“à”' : 'a blank';
  return spoiled(offset, `“${sign}” alone is half of a sign, probably of ${meant}`);
}

function spoiled(offset: number, message: string): FoundSign {
  const hint = 'take the text again from its source and save it as UTF-8, or write the sign that was meant';
  return { rule: 'spoiled-letter', severity: 'warning', offset, message, hint };
}

/** The sign whose bytes in UTF-8 these signs are in Windows-1252; null where they are no such bytes. */
function meantBy(signs: string): string | null {
  const bytes = [...signs].map((sign) => WINDOWS.get(sign) ?? sign.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return meant;
  } catch {
    return null;
  }
}
