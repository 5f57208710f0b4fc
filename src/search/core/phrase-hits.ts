/** Hits of words between quotation marks: word for word; where they are nowhere, almost so. */
import { clauseWords } from './clause-words.ts';
import { slipCost, slipLimit } from './rare/correction.ts';
import { fold } from './fold.ts';
import type { Hit, Hits, Place } from './hits.ts';
import { lexemeOf } from './lexeme.ts';
import type { Entry } from './lexicon.ts';
import type { Lookup } from './lookup.ts';
import { mostOff, nearestPlace, placesOf, type Costs, type PhraseWord, type Stretch } from './phrase.ts';
import { recordWords } from './record.ts';
import { stopWords } from './stop-words.ts';
import { closeness } from './weights.ts';

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

/** The hits of a phrase. @param gaps places of words before which others may stand */
export async function hitsOfPhrase(
  words: readonly string[],
  gaps: readonly number[],
  clauses: readonly Entry[],
  lookup: Lookup,
): Promise<Hits> {
  const wanted = words.map((word) => ({ folded: fold(word), lexeme: lexemeOf(word) }));
  if (gaps.length > 0) return hitsWithGaps(wanted, gaps, clauses);
  const exact = await lookup.phrase(words);
  return exact.size > 0 || mostOff(words.length) === 0 ? exact : hitsAlmost(wanted, clauses);
}

/** Whether hits of a phrase are of passages that are not word for word. */
export function isAlmost(hits: Hits): boolean {
  return [...hits.values()].some(({ weight }) => weight < closeness.inflected);
}

function hitsWithGaps(
  wanted: readonly PhraseWord[],
  gaps: readonly number[],
  clauses: readonly Entry[],
): Hits {
  const hits: Hits = new Map();
  clauses.forEach(({ text }, clause) => {
    const places = placesOf(wanted, gaps, clauseWords(text));
    if (places.length > 0) hits.set(clause, hitAt(text, places, closeness.same));
  });
  return hits;
}

/** Passages of the clauses that have half the words or more, in any form. */
function hitsAlmost(wanted: readonly PhraseWord[], clauses: readonly Entry[]): Hits {
  const most = mostOff(wanted.length);
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
  return new Map(near.map(({ clause, text, place }) => [clause, hitAt(text, [place], weightOf(place.cost))]));
}

function hitAt(text: string, stretches: readonly Stretch[], weight: number): Hit {
  const tokens = clauseWords(text);
  const numbers = new Map(recordWords(text).map(({ start }, at) => [start, at]));
  const places = stretches.map(({ at, words }): Place => {
    const inside = tokens.slice(at, at + words);
    const subjects = inside.flatMap(({ start }) => numbers.get(start) ?? []);
    const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
    return { at: subjects[0] ?? 0, words: subjects.length, span };
  });
  return { score: weight, weight, places, through: null };
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
