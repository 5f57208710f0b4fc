/** Searching: from a query and filters to ordered clauses, with marks, counts and suggestions. */
import { countsOf, nothingChosen, passes, type Chosen, type Counts } from './facets.ts';
import { buildLexicon, type Entry } from './lexicon.ts';
import type { Hit, WordFinder } from './matching.ts';
import { readQuery, type Query } from './query.ts';
import { readReference } from './reference.ts';
import { foldRepeated, partners } from './repetitions.ts';
import { allClauses, clausesAnswering } from './retrieval.ts';
import type { SearchText } from './search-text.ts';
import { nearTo, searched, shorterQueries } from './suggestions.ts';
import { buildDictionary, unitsOf, type Dictionary, type Unit } from './units.ts';

export type Order = 'relevance' | 'text';

export interface SearchOptions {
  chosen: Chosen;
  order: Order;
  /** Whether words are taken as typed, without correction. */
  exact: boolean;
}

export const plainSearch: SearchOptions = { chosen: nothingChosen, order: 'relevance', exact: false };

/** Part of a clause's text to be marked, in UTF-16 code units, `end` exclusive. */
export interface Mark {
  start: number;
  end: number;
}

export interface Result {
  entry: Entry;
  marks: Mark[];
  /** Each unit found only by way of other words, with those words. */
  through: { typed: string; found: string }[];
  /** Units of the query, as typed, that the clause does not answer. */
  missing: string[];
  /** Repetitions of this clause, folded under it. */
  repeated: Result[];
}

export interface Answer {
  query: Query;
  /** In order, repetitions folded. */
  results: Result[];
  /** Number of clauses found, folded ones included. */
  total: number;
  /** Number of these that lack a unit of the query. */
  partial: number;
  counts: Counts;
  /** The query with its slips corrected; null where there were none. */
  corrected: string | null;
  /** Units, as typed, that no clause answers. */
  unknown: string[];
  /** Where nothing was found: words of the texts near the unknown units, the nearest first. */
  nearest: string[];
  /** Where nothing was found: shorter queries that find something. */
  shorter: { query: string; count: number }[];
  /** The one clause named by a number or an address; null for any other query. */
  named: Entry | null;
  /** Whether Pagefind's index is not loaded yet and may add results. */
  unsettled: boolean;
}

export interface Searcher {
  search(query: string, options?: SearchOptions): Answer;
  /** Adds Pagefind's index, once loaded. */
  setFinder(finder: WordFinder): void;
  /** The words of Pagefind's index, in its order. */
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
  const found = query.typed === '' ? allClauses(lexicon.clauses.length) : clausesAnswering(units, dictionary);
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
