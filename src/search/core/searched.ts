/** Queries as they were searched, to be shown. */
import type { Lexicon } from './lexicon.ts';
import type { Unit } from './units.ts';

/** The query as it was searched, corrected words spelled as in the texts: in small letters if printed so anywhere. */
export function searched(units: readonly Unit[], { vocabulary }: Pick<Lexicon, 'vocabulary'>): string {
  const printed = (word: string) => vocabulary.forms.get(word)?.printed ?? word;
  const words = units.map(({ typed, corrected }) => corrected?.split(' ').map(printed).join(' ') ?? typed);
  // A word typed twice, once with a slip, is one.
  return [...new Set(words)].join(' ');
}
