/** Hits of words between quotation marks that are nowhere word for word: almost so. */
import { clauseWords } from '../clause-words.ts';
import { fold } from '../fold.ts';
import type { Hits } from '../hits.ts';
import { lexemeOf } from '../lexeme.ts';
import type { Entry } from '../lexicon.ts';
import { stopWords } from '../stop-words.ts';
import { placeOf } from '../stretch.ts';
import { closeness } from '../weights.ts';
import { slipCost, slipLimit } from './correction.ts';
import { mostOff, nearestPlace, type Costs, type PhraseWord } from './nearest-place.ts';

/** Weight of a passage as far off as is accepted. */
const ALMOST = 0.5;
/** Costs of a word in another form, and with a slip. */
const OTHER_FORM = 0.2;
const SLIP = 0.4;
/** Cost of an article or a preposition that is another, missing or too many. */
const FUNCTION_WORD = 0.5;
/** Fewer words than these may lack none, be it an article. */
const LONG = 4;
/** Of passages that are not word for word only the nearest are shown, and those hardly farther off. */
const HARDLY = 0.45;

/** Passages of the clauses that have half the words or more, in any form. */
export function hitsAlmost(words: readonly string[], clauses: readonly Entry[]): Hits {
  const wanted = words.map((word): PhraseWord => ({ folded: fold(word), lexeme: lexemeOf(word) }));
  const most = mostOff(wanted.length);
  if (most === 0) return new Map();
  const costs = phraseCosts(wanted.length);
  const lexemes = new Set(wanted.map(({ lexeme }) => lexeme));
  const found = clauses.flatMap(({ text }, clause) => {
    const tokens = clauseWords(text);
    const here = new Set(tokens.map(({ lexeme }) => lexeme).filter((lexeme) => lexemes.has(lexeme)));
    if (2 * here.size < lexemes.size) return [];
    const place = nearestPlace(wanted, tokens, most, costs);
    return place === null ? [] : [{ clause, text, place }];
  });
  const least = Math.min(...found.map(({ place }) => place.cost));
  const near = found.filter(({ place }) => place.cost <= least + HARDLY);
  // Nothing lost but a blank or a hyphen is word for word.
  const weightOf = (cost: number) =>
    cost === 0 ? closeness.same : 1 - ((1 - ALMOST) * (cost + 1)) / (most + 1);
  return new Map(
    near.map(({ clause, text, place }) => {
      const weight = weightOf(place.cost);
      return [clause, { score: weight, weight, places: [placeOf(text, place)], through: null }];
    }),
  );
}

/** Costs in a quotation of so many words, by form, slip and, in longer ones, part of speech; each pair is worked out once. */
export function phraseCosts(words: number): Costs {
  const known = new Map<string, number>();
  const of = ({ folded }: PhraseWord) => (words >= LONG && stopWords.has(folded) ? FUNCTION_WORD : 1);
  const between = (word: PhraseWord, token: PhraseWord): number => {
    if (word.lexeme === token.lexeme) return OTHER_FORM;
    if (stopWords.has(word.folded)) return of(token);
    const limit = slipLimit(word.folded.length);
    return limit > 0 && slipCost(word.folded, token.folded, limit) <= limit ? SLIP : 1;
  };
  return {
    of,
    between(word, token) {
      if (word.folded === token.folded) return 0;
      const key = `${word.folded} ${token.folded}`;
      const cost = known.get(key) ?? between(word, token);
      known.set(key, cost);
      return cost;
    },
  };
}
