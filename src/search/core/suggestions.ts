/** Suggestions: the corrected query, words near unknown ones, and shorter queries. */
import { candidatesFor } from './candidates.ts';
import { nearestWords } from './correction.ts';
import type { Dictionary } from './dictionary.ts';
import { fold } from './fold.ts';
import { lexemeOf } from './lexeme.ts';
import { clausesAnswering } from './retrieval.ts';
import type { Unit } from './units.ts';

const MOST_SUGGESTIONS = 5;

/** The query as it was searched, corrected words spelled as in the texts. */
export function searched(units: readonly Unit[], dictionary: Dictionary): string {
  return units
    .map(({ typed, corrected }) =>
      corrected === null
        ? typed
        : corrected
            .split(' ')
            .map((word) => printed(word, dictionary))
            .join(' '),
    )
    .join(' ');
}

/** A folded word as the texts print it, in small letters if it is printed so anywhere. */
function printed(word: string, { lexicon }: Dictionary): string {
  return lexicon.vocabulary.forms.get(word)?.printed ?? word;
}

/** Words of the texts near an unknown one, one for each lexeme, the nearest first. */
export function nearTo(typed: string, dictionary: Dictionary): string[] {
  const near = nearestWords(
    fold(typed),
    candidatesFor(fold(typed), dictionary.frequency, typed.length / 2.5),
    typed.length / 2.5,
  );
  const lexemes = new Map(near.map(({ word }) => [lexemeOf(word), word] as const).toReversed());
  return [...lexemes.values()]
    .toReversed()
    .filter((word) => dictionary.lexicon.vocabulary.forms.has(word))
    .slice(0, MOST_SUGGESTIONS)
    .map((word) => printed(word, dictionary));
}

/** The query without its unknown units, else without each unit in turn, and how many clauses each finds; fewest first. */
export function shorterQueries(
  units: readonly Unit[],
  dictionary: Dictionary,
): { query: string; count: number }[] {
  if (units.length < 2) return [];
  const known = units.filter(({ hits }) => hits.size > 0);
  const candidates =
    known.length < units.length ? [known] : units.map((unit) => units.filter((u) => u !== unit));
  return candidates
    .map((rest) => ({
      query: searched(rest, dictionary),
      count: [...clausesAnswering(rest, dictionary).values()].filter(({ partial }) => !partial).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_SUGGESTIONS);
}
