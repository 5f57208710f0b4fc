/** What is meant by a word that the texts do not have: one that begins alike, two run together, or one with a slip. */
import type { Dictionary } from '../dictionary.ts';
import { fold } from '../fold.ts';
import type { Lookup } from '../lookup.ts';
import { hitsOfWord, type Unit } from '../units.ts';
import { isNoSlip, nearestTo, splitsOf, subjectsOf, type Correctable } from './slips.ts';

/** Feminine endings that are more than an e, and the masculine ones of the same words. */
const FEMININE: [RegExp, string][] = [
  [/trices?$/, 'teur'],
  [/(?:euse|eresse)s?$/, 'eur'],
  [/ieres?$/, 'ier'],
  [/ues?$/, 'u'],
];

function masculineOf(word: string): string {
  return FEMININE.reduce((text, [ending, masculine]) => text.replace(ending, masculine), word);
}

export async function meantBy(
  word: string,
  dictionary: Dictionary,
  slips: Correctable,
  lookup: Lookup,
): Promise<Pick<Unit, 'hits' | 'corrected'>> {
  const folded = fold(word);
  const masculine = await hitsOfWord(masculineOf(folded), dictionary, lookup);
  if (masculine.size > 0) return { hits: masculine, corrected: null };
  if (isNoSlip(folded, slips)) return { hits: new Map(), corrected: null };
  for (const parts of splitsOf(folded, slips)) {
    const beside = await lookup.phrase(parts);
    if (beside.size === 0) continue;
    const subjects = subjectsOf(parts);
    const [only, ...others] = subjects;
    const hits =
      only === undefined || others.length > 0 ? beside : await hitsOfWord(only, dictionary, lookup);
    return { hits, corrected: subjects.join(' ') };
  }
  const nearest = nearestTo(folded, slips);
  if (nearest === null) return { hits: new Map(), corrected: null };
  return { hits: await hitsOfWord(nearest, dictionary, lookup), corrected: nearest };
}
