/** Queries as they were searched, to be shown. */
import type { Lexicon } from './lexicon.ts';
import type { Unit } from './units.ts';

/** The query as it was searched, corrected words spelled as in the texts. */
export function searched(units: readonly Unit[], lexicon: Pick<Lexicon, 'vocabulary'>): string {
  const words = units.map(({ typed, corrected }) =>
    corrected === null
      ? typed
      : corrected
          .split(' ')
          .map((word) => printed(word, lexicon))
          .join(' '),
  );
  // A word typed twice, once with a slip, is one.
  return [...new Set(words)].join(' ');
}

/** A folded word as the texts print it, in small letters if it is printed so anywhere. */
function printed(word: string, { vocabulary }: Pick<Lexicon, 'vocabulary'>): string {
  return vocabulary.forms.get(word)?.printed ?? word;
}
