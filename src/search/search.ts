/** Searching: a query and choices in, ordered clauses and what must be said about them out. */
import { nearestWords } from './correction.ts';
import { countsOf, nothingChosen, passes, type Chosen, type Counts } from './facets.ts';
import { buildLexicon, type Entry } from './lexicon.ts';
import { fold } from './fold.ts';
import { lexemeOf } from './lexeme.ts';
import type { Hit, WordFinder } from './matching.ts';
import { readQuery, type Query } from './query.ts';
import { rarity, scoreOf } from './ranking.ts';
import { readReference } from './reference.ts';
import type { SearchText } from './search-text.ts';
import { buildDictionary, unitsOf, type Dictionary, type Unit } from './units.ts';

export type Order = 'relevance' | 'text';

export interface SearchOptions {
  chosen: Chosen;
  order: Order;
  /** Take words as typed: no slip is corrected. */
  exact: boolean;
}

export const plainSearch: SearchOptions = { chosen: nothingChosen, order: 'relevance', exact: false };

/** A stretch of a clause's text, in UTF-16 code units, `end` exclusive. */
export interface Mark {
  start: number;
  end: number;
}

export interface Result {
  entry: Entry;
  marks: Mark[];
  /** What was typed and the words of the texts it led to, where no word typed stands in the clause. */
  through: { typed: string; found: string }[];
  /** Parts of the query that the clause does not answer. */
  missing: string[];
  /** Results that say the same, folded under this one. */
  repeated: Result[];
}

export interface Answer {
  query: Query;
  /** In order; repetitions are folded. */
  results: Result[];
  /** How many clauses were found, folded ones included. */
  total: number;
  /** How many of these lack words of the query. */
  partial: number;
  counts: Counts;
  /** The query as it was searched, where slips were corrected. */
  corrected: string | null;
  /** Words no clause answers. */
  unknown: string[];
  /** Where nothing was found: words of the texts near the unknown ones, the nearest first. */
  nearest: string[];
  /** Where nothing was found: shorter queries that find something. */
  shorter: { query: string; count: number }[];
  /** The only clause that the query can mean, where it is a number or an address. */
  named: Entry | null;
  /** Whether Pagefind's index may still add to it. */
  unsettled: boolean;
}

/** A clause that lacks words is shown only where those it has weigh this much of the whole. */
const LEAST_SHARE = 0.33;
/** Clauses that lack words are added only below fewer that have all, and no more than so many. */
const ENOUGH = 10;
const MOST_SUGGESTIONS = 5;

export interface Searcher {
  search(query: string, options?: SearchOptions): Answer;
  /** Adds what Pagefind's index finds. */
  setFinder(finder: WordFinder): void;
  /** The words of the index, in its order. */
  readonly indexed: readonly string[];
}

export function createSearcher(text: Omit<SearchText, 'index'>): Searcher {
  const lexicon = buildLexicon(text);
  const dictionary = buildDictionary(lexicon, text.equivalents, text.notSlips);
  const repeated = partners(text.repetitions);
  let finder: WordFinder | null = null;
  return {
    indexed: lexicon.indexed,
    setFinder(found) {
      const known = new Map<string, ReturnType<WordFinder>>();
      finder = (word) => {
        const before = known.get(word);
        if (before !== undefined) return before;
        const now = found(word);
        known.set(word, now);
        return now;
      };
    },
    search(raw, options = plainSearch) {
      return answer(raw, options, dictionary, repeated, finder);
    },
  };
}

function answer(
  raw: string,
  { chosen, order, exact }: SearchOptions,
  dictionary: Dictionary,
  repeated: ReadonlyMap<string, ReadonlySet<string>>,
  finder: WordFinder | null,
): Answer {
  const { lexicon } = dictionary;
  const query = readQuery(raw);
  const reference = readReference(query.typed, lexicon);
  const units = reference?.certain === true ? [] : unitsOf(query, dictionary, finder, exact);
  const found = query.typed === '' ? all(lexicon.clauses.length) : clausesOf(units, dictionary);
  const named = new Set(reference?.clauses);
  for (const clause of named) found.set(clause, { score: Infinity, partial: false });
  const entryAt = (clause: number): Entry => {
    const entry = lexicon.clauses[clause];
    if (entry === undefined) throw new Error(`no clause has the number ${clause}`);
    return entry;
  };
  const ordered = [...found]
    .filter(([clause]) => passes(entryAt(clause), chosen))
    .sort(([a, one], [b, other]) =>
      order === 'text' || one.score === other.score ? a - b : other.score - one.score,
    );
  const results = ordered.map(([clause]): Result => {
    const entry = entryAt(clause);
    const hits = units.flatMap((unit) => unit.hits.get(clause) ?? []);
    const missing = named.has(clause) ? [] : units.filter((unit) => !unit.hits.has(clause));
    return {
      entry,
      marks: marksOf(entry, hits),
      through: throughOf(clause, units),
      missing: missing.map(({ typed }) => typed),
      repeated: [],
    };
  });
  const unknown = units.filter(({ hits }) => hits.size === 0);
  return {
    query,
    results: foldRepeated(results, repeated),
    total: results.length,
    partial: results.filter(({ missing }) => missing.length > 0).length,
    counts: countsOf(
      [...found.keys()].map((clause) => entryAt(clause)),
      chosen,
    ),
    corrected: units.some(({ corrected }) => corrected !== null) ? searched(units, dictionary) : null,
    unknown: unknown.map(({ typed }) => typed),
    nearest: found.size > 0 ? [] : unknown.flatMap(({ typed }) => nearTo(typed, dictionary)),
    shorter: found.size > 0 ? [] : shorterQueries(units, dictionary),
    named: reference?.certain === true && named.size === 1 ? (results[0]?.entry ?? null) : null,
    unsettled: finder === null,
  };
}

interface Standing {
  score: number;
  partial: boolean;
}

function all(count: number): Map<number, Standing> {
  return new Map(Array.from({ length: count }, (_, clause) => [clause, { score: 0, partial: false }]));
}

/** The clauses that answer every unit, then, where these are few, those that answer most of it. */
function clausesOf(units: readonly Unit[], { lexicon }: Dictionary): Map<number, Standing> {
  const found = new Map<number, Standing>();
  const known = units.filter(({ hits }) => hits.size > 0);
  const words = (parts: readonly Unit[]): number => parts.reduce((sum, { words }) => sum + words, 0);
  // A number that no clause has means another law or day.
  if (units.some(({ typed, hits }) => hits.size === 0 && /\d/.test(typed))) return found;
  // More than half of what was asked for must be in the texts at all.
  if (known.length < units.length && 2 * words(known) <= words(units)) return found;
  const clauses = new Set(units.flatMap(({ hits }) => [...hits.keys()]));
  const weights = units.map((unit) => (unit.hits.size === 0 ? 0 : rarity(unit, lexicon)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const partial: [number, number][] = [];
  for (const clause of clauses) {
    const share = units.reduce(
      (sum, { hits }, index) => sum + (hits.has(clause) ? (weights[index] ?? 0) : 0),
      0,
    );
    const score = scoreOf(clause, units, lexicon);
    if (units.every(({ hits }) => hits.has(clause))) found.set(clause, { score, partial: false });
    else if (share >= LEAST_SHARE * whole) partial.push([clause, score * (share / whole) ** 3]);
  }
  if (found.size < ENOUGH) {
    const least = Math.min(Infinity, ...[...found.values()].map(({ score }) => score));
    const most = Math.max(0, ...partial.map(([, score]) => score));
    // Below every clause that has all the words.
    const scale = least === Infinity || most === 0 ? 1 : Math.min(1, (0.99 * least) / most);
    const best = partial.sort(([a, one], [b, other]) => other - one || a - b).slice(0, ENOUGH);
    for (const [clause, score] of best) found.set(clause, { score: score * scale, partial: true });
  }
  return found;
}

function marksOf({ tokens }: Entry, hits: readonly Hit[]): Mark[] {
  const marks = hits
    .map(({ at, words }) => ({ start: tokens[at]?.start ?? 0, end: tokens[at + words - 1]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Mark[] = [];
  for (const mark of marks) {
    const last = apart.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else apart.push({ ...mark });
  }
  return apart;
}

function throughOf(clause: number, units: readonly Unit[]): Result['through'] {
  return units.flatMap(({ typed, corrected, hits }) => {
    const here = hits.get(clause) ?? [];
    const [best] = here.toSorted((a, b) => b.weight - a.weight);
    if (best === undefined || best.through === null) return [];
    return [{ typed: corrected ?? typed, found: best.through }];
  });
}

/** Folds each result under the first before it that says the same. */
function foldRepeated(
  results: readonly Result[],
  repeated: ReadonlyMap<string, ReadonlySet<string>>,
): Result[] {
  const heads: Result[] = [];
  for (const result of results) {
    const same = repeated.get(result.entry.eId);
    const head = heads.find(({ entry }) => same?.has(entry.eId) === true);
    if (head === undefined) heads.push(result);
    else head.repeated.push(result);
  }
  return heads;
}

function partners(repetitions: readonly (readonly string[])[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of repetitions) {
    for (const eId of group) {
      const others = map.get(eId) ?? new Set<string>();
      for (const other of group) if (other !== eId) others.add(other);
      map.set(eId, others);
    }
  }
  return map;
}

/** The query as searched, its corrected words as the texts print them. */
function searched(units: readonly Unit[], dictionary: Dictionary): string {
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

/** A folded word as the texts print it, with small letters where they have it so. */
function printed(word: string, { lexicon }: Dictionary): string {
  const forms = (lexicon.postings.get(word) ?? []).map(({ clause, at }) => {
    const entry = lexicon.clauses[clause];
    const token = entry?.tokens[at];
    return token === undefined ? '' : (entry?.text.slice(token.start, token.end) ?? '');
  });
  return forms.find((form) => /^\p{Ll}/u.test(form)) ?? forms[0] ?? word;
}

function nearTo(typed: string, dictionary: Dictionary): string[] {
  const near = nearestWords(fold(typed), dictionary.frequency, typed.length / 2.5);
  const lexemes = new Map(near.map(({ word }) => [lexemeOf(word), word] as const).toReversed());
  return [...lexemes.values()]
    .toReversed()
    .filter((word) => dictionary.lexicon.postings.has(word))
    .slice(0, MOST_SUGGESTIONS)
    .map((word) => printed(word, dictionary));
}

/** The query without one of its parts, the most telling first. */
function shorterQueries(units: readonly Unit[], dictionary: Dictionary): Answer['shorter'] {
  if (units.length < 2) return [];
  const known = units.filter(({ hits }) => hits.size > 0);
  const candidates =
    known.length < units.length ? [known] : units.map((unit) => units.filter((u) => u !== unit));
  return candidates
    .map((rest) => ({
      query: searched(rest, dictionary),
      count: [...clausesOf(rest, dictionary).values()].filter(({ partial }) => !partial).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_SUGGESTIONS);
}
