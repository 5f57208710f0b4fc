/** Answers: ordered clauses with marks, counts, and what is to be told beside them. */
import { countsOf, nothingChosen, passes, type Chosen, type Counts } from './facets.ts';
import type { Through } from './hits.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import type { Rare } from './rare/rare.ts';
import type { Shorter } from './rare/suggestions.ts';
import { foldRepeated } from './repetitions.ts';
import type { Standing } from './retrieval.ts';
import type { SearchInstrument } from './search-text.ts';
import { searched } from './searched.ts';
import type { Unit } from './units.ts';

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
  readonly marks: Mark[];
  /** Each unit not found by the words typed, with what it was found by. */
  through: (Through & { typed: string })[];
  /** Units of the query, corrected where they were, that the clause does not answer. */
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
  /** How many of `total` are preambles or closings. */
  others: number;
  /** Where clauses of some texts are found by words alone: the other texts, which have none. */
  without: SearchInstrument[];
  /** Where clauses of some texts answer every unit: the other texts found, whose clauses all lack one. */
  lacking: SearchInstrument[];
  /** How many of `total` lack a unit of the query. */
  partial: number;
  counts: Counts;
  /** The query with its slips corrected; null where there were none. */
  corrected: string | null;
  /** Units, as typed, that no clause answers. */
  unknown: string[];
  /** Units, corrected where they were, that clauses answer by words near theirs or by their subject alone. */
  near: string[];
  /** Where nothing was found: words of the texts near the unknown units, the nearest first. */
  nearest: string[];
  /** Where nothing was found: shorter queries that find something. */
  shorter: Shorter[];
  /** Whether words in quotation marks stand nowhere as they are, and passages almost the same are shown. */
  almost: boolean;
  /** Where words in quotation marks stand nowhere: the query without the marks, and how many clauses it finds. */
  unquoted: Shorter | null;
  /** The one clause named by a number or an address; null for any other query. */
  named: Entry | null;
  /** Whether the query names clauses and can mean nothing else. */
  certain: boolean;
  /** For numbers that the query names and no clause has: the first and the last clause of each division that they might be of. */
  around: readonly (readonly [first: Entry, last: Entry])[];
  /** Whether only the typed words were looked for, in the order of the texts: the engine is not asked yet. */
  simple: boolean;
}

/** What an answer is made of. */
export interface Means {
  query: Query;
  /** Clauses named by number or address, and whether the query can mean nothing else. */
  named: ReadonlySet<number>;
  certain: boolean;
  around: Answer['around'];
  units: readonly Unit[];
  /** Clauses found, by number; those named are added. */
  found: Map<number, Standing>;
  marks(clause: number): Mark[];
  /** What suggestions are made of where nothing is found; null where none are to be made. */
  rare: Rare | null;
}

/** @param repeated clauses that say the same, by eId, as `partners` has them */
export function answerOf(
  { query, named, certain, around, units, found, marks, rare }: Means,
  { chosen, order }: SearchOptions,
  lexicon: Lexicon,
  repeated: Parameters<typeof foldRepeated>[1],
): Answer {
  const { clauses } = lexicon;
  for (const clause of named) found.set(clause, { score: Infinity, partial: false });
  // Clauses come first, and alone where a reader browses without a query: a preamble only says what a text is about.
  const isBrowsed = query.typed === '' && chosen.subject.length === 0;
  const hasClauses = [...found.keys()].some((clause) => clauses[clause]?.isClause === true);
  const all = [...found].flatMap(([clause, { score, partial }]) => {
    const entry = clauses[clause];
    if (entry === undefined || (!entry.isClause && (isBrowsed || (partial && hasClauses)))) return [];
    return [{ clause, score, entry, rank: rankOf(entry, partial, named.has(clause)) }];
  });
  const results = all
    .filter(({ entry }) => passes(entry, chosen))
    .sort((a, b) =>
      order === 'text' || (a.rank === b.rank && a.score === b.score)
        ? a.clause - b.clause
        : a.rank - b.rank || b.score - a.score,
    )
    .map(({ clause, entry }): Result => {
      const missing = named.has(clause) ? [] : units.filter(({ hits }) => !hits.has(clause));
      return {
        entry,
        // Worked out when it is read: of hundreds of results a page shows a dozen.
        get marks() {
          return marks(clause);
        },
        through: throughOf(clause, units),
        missing: missing.map(({ typed, corrected }) => corrected ?? typed),
        repeated: [],
      };
    });
  const unknown = units.filter(({ hits }) => hits.size === 0);
  const shown = all.map(({ entry }) => entry);
  return {
    query,
    results: foldRepeated(results, repeated),
    total: results.length,
    without: certain ? [] : textsWithout(results, clauses, chosen),
    lacking: certain ? [] : textsLacking(results, chosen),
    others: results.filter(({ entry }) => !entry.isClause).length,
    partial: results.filter(({ missing }) => missing.length > 0).length,
    counts: countsOf(shown, chosen),
    corrected: units.some(({ corrected }) => corrected !== null) ? searched(units, lexicon) : null,
    unknown: [...new Set(unknown.map(({ typed }) => typed))],
    near: units.filter(isOnlyNear).map(({ typed, corrected }) => corrected ?? typed),
    // Worked out when they are read: suggestions take longer than the answer, and few readers' pages ask for them.
    get nearest() {
      return rare === null ? [] : [...new Set(unknown.flatMap(({ typed }) => rare.near(typed)))];
    },
    get shorter() {
      return rare === null ? [] : rare.shorter(units);
    },
    named: certain && named.size === 1 ? (results[0]?.entry ?? null) : null,
    certain,
    around,
    almost: false,
    unquoted: null,
    simple: false,
  };
}

/** Whether no clause has what was typed, but all those found a word near it, or its subject. */
function isOnlyNear({ hits }: Unit): boolean {
  return hits.size > 0 && [...hits.values()].every(({ through }) => through !== null);
}

/** What stands before what, whatever their scores: clauses named, then whole answers, preambles after clauses, then partial matches. */
function rankOf({ isClause }: Entry, isPartial: boolean, isNamed: boolean): number {
  if (isNamed) return 0;
  if (isPartial) return 3;
  return isClause ? 1 : 2;
}

/** The texts that none of some results is a clause of, if any result is one and no text or theme is chosen. */
function textsWithout(
  results: readonly Result[],
  clauses: readonly Entry[],
  { instrument, division }: Chosen,
): SearchInstrument[] {
  if (instrument.length + division.length > 0) return [];
  const having = textsOf(results.map(({ entry }) => entry));
  // Of partial matches only the best are kept: a text without any may have some that were cut.
  const isPartial = results.every(({ missing }) => missing.length > 0);
  return having.size === 0 || isPartial ? [] : [...textsOf(clauses)].filter((text) => !having.has(text));
}

/** The texts of some results whose clauses all lack a unit, where those of another text lack none and no text or theme is chosen. */
function textsLacking(results: readonly Result[], { instrument, division }: Chosen): SearchInstrument[] {
  if (instrument.length + division.length > 0) return [];
  const whole = textsOf(results.filter(({ missing }) => missing.length === 0).map(({ entry }) => entry));
  if (whole.size === 0) return [];
  return [...textsOf(results.map(({ entry }) => entry))].filter((text) => !whole.has(text));
}

/** The texts that entries are clauses of. */
function textsOf(entries: readonly Entry[]): Set<SearchInstrument> {
  return new Set(entries.filter(({ isClause }) => isClause).map((entry) => entry.instrument));
}

/** What a clause was found by; words found by the same are told together. */
function throughOf(clause: number, units: readonly Unit[]): Result['through'] {
  const all = new Map<string, Result['through'][number]>();
  for (const { typed, corrected, hits } of units) {
    const through = hits.get(clause)?.through ?? null;
    if (through === null) continue;
    const before = all.get(through.found);
    const words = corrected ?? typed;
    all.set(through.found, {
      ...through,
      typed: before === undefined ? words : `${before.typed} ${words}`,
    });
  }
  return [...all.values()];
}
