/** Slips of the print in the file of the search text: a sign after the words of each, which costs least there. */
import type { SearchDivision } from './search-text.ts';

/** No text may have it. */
const SIGN = '^';

/** As it stands in the file. */
export type WrittenDivision = Omit<SearchDivision, 'slips'> & Partial<Pick<SearchDivision, 'slips'>>;

/**
 * A division whose slips are signs in its texts; those of texts that are not at hand stay numbers.
 *
 * @throws Error where a text has the sign
 */
export function withSlipSigns({ slips, ...division }: SearchDivision): WrittenDivision {
  const left = Object.entries(slips).filter(([place]) => division.texts[Number(place)] === '');
  const texts = division.texts.map((text, place) => {
    if (text.includes(SIGN)) throw new Error(`a text may not have ${SIGN}: “${text.slice(0, 40)}”`);
    const ends = text === '' ? [] : (slips[place] ?? []);
    return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end)).join(SIGN);
  });
  return { ...division, texts, ...(left.length > 0 && { slips: Object.fromEntries(left) }) };
}

/** The division as it was. */
export function withoutSlipSigns(division: WrittenDivision): SearchDivision {
  const slips = { ...division.slips };
  const texts = division.texts.map((text, place) => {
    const parts = text.split(SIGN);
    let end = 0;
    const ends = parts.slice(0, -1).map((part) => (end += part.length));
    if (ends.length > 0) slips[place] = ends;
    return parts.join('');
  });
  return { ...division, texts, slips };
}
