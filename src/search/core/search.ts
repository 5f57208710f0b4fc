/** Searching: from a query and filters to ordered clauses, with marks, counts and suggestions. */
import { buildDictionary } from './dictionary.ts';
import type { Engine } from './engine.ts';
import { countsOf, nothingChosen, passes, type Chosen, type Counts } from './facets.ts';
import { glance } from './glance.ts';
import { buildLexicon, type Entry } from './lexicon.ts';
import { lookupIn, type Lookup } from './lookup.ts';
import { marksOf } from './marks.ts';
import { isAlmost } from './phrase-hits.ts';
import { readQuery, type Query } from './query.ts';
import { withoutMarks } from './quotation.ts';
import { readReference } from './reference/read.ts';
import { foldRepeated, partners } from './repetitions.ts';
import { allClauses, clausesAnswering, type Standing } from './retrieval.ts';
import type { SearchInstrument, SearchText } from './search-text.ts';
import { nearTo, searched, shorterQueries } from './rare/suggestions.ts';
import { unitsOf, type MadeUnits, type Unit } from './units.ts';

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
  /** Number of these that are no clauses: preambles, closings. */
  others: number;
  /** Where clauses of some texts are found by words alone: the other texts, which have none. */
  without: SearchInstrument[];
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
  /** Whether words in quotation marks stand nowhere as they are, and passages almost the same are shown. */
  almost: boolean;
  /** Where words in quotation marks stand nowhere: the query without the marks, and how many clauses it finds. */
  unquoted: { query: string; count: number } | null;
  /** The one clause named by a number or an address; null for any other query. */
  named: Entry | null;
  /** Whether only the typed words were looked for, in the order of the texts: the engine is not asked yet. */
  simple: boolean;
}

export interface Searcher {
  /** Whether the engine is there: then an answer takes a moment, not a load. */
  readonly isReady: boolean;
  /** Loads the engine ahead. @throws Error where it or a part of its index does not load */
  load(): Promise<void>;
  /** The clauses that hold the typed words as they are, in the order of the texts. */
  glance(query: string, options?: SearchOptions): Answer;
  /** The whole answer. @throws Error where the engine or a part of its index does not load */
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

/** What an answer is made of. */
interface Means {
  query: Query;
  /** What is sought by its words: the query, without the clauses it names. */
  terms: Query['terms'];
  named: ReadonlySet<number>;
  certain: boolean;
  units: readonly Unit[];
  found: Map<number, Standing>;
  marks(clause: number): Mark[];
}

/** @param engine asked for when first needed */
export function createSearcher(text: SearchText, engine: (records: number) => Promise<Engine>): Searcher {
  const lexicon = buildLexicon(text);
  const { clauses } = lexicon;
  const dictionary = buildDictionary(lexicon, text.equivalents, text.notSlips);
  const repeated = partners(text.repetitions);
  let lookup: Lookup | null = null;
  let opening: Promise<Lookup> | null = null;
  const made: MadeUnits = new Map();
  const near = remembered((typed: string) => nearTo(typed, dictionary));

  function read(raw: string): Pick<Means, 'query' | 'terms' | 'named' | 'certain'> {
    const query = readQuery(raw);
    const reference = readReference(query.typed, lexicon);
    const { terms } = reference === null ? query : readQuery(reference.rest);
    return { query, terms, named: new Set(reference?.clauses), certain: reference?.certain === true };
  }

  return {
    get isReady() {
      return lookup !== null;
    },

    async load() {
      await asking(() => Promise.resolve());
    },

    glance(raw, options = plainSearch) {
      const asked = read(raw);
      const { query, terms, certain } = asked;
      const marks = certain ? new Map<number, Mark[]>() : glance(terms, clauses);
      const found =
        query.typed === ''
          ? allClauses(clauses.length)
          : new Map([...marks.keys()].map((clause) => [clause, { score: 0, partial: false }]));
      const means = { ...asked, units: [], found, marks: (clause: number) => marks.get(clause) ?? [] };
      return Object.assign(answer(means, { ...options, order: 'text' }), {
        simple: !certain && query.typed !== '',
      });
    },

    async search(raw, options = plainSearch) {
      const asked = read(raw);
      const isAsked = !asked.certain && asked.query.typed !== '';
      const parts = isAsked
        ? await asking((lookup) => unitsOf(asked, dictionary, lookup, made, options.exact))
        : [];
      const found =
        asked.query.typed === '' ? allClauses(clauses.length) : clausesAnswering(parts, dictionary);
      const means = { ...asked, units: parts, found, marks: (clause: number) => marksIn(clause, parts) };
      const quoted = parts.filter(({ isQuoted }) => isQuoted);
      const almost = quoted.some(({ hits }) => isAlmost(hits));
      const isNowhere = almost || quoted.some(({ hits }) => hits.size === 0);
      // A copy would ask for the suggestions.
      return Object.assign(answer(means, options), {
        almost,
        unquoted: isNowhere ? await unquoted(asked.query.typed) : null,
      });
    },
  };

  async function unquoted(typed: string): Promise<Answer['unquoted']> {
    const query = withoutMarks(typed);
    const units = await asking((lookup) => unitsOf(readQuery(query), dictionary, lookup, made, false));
    const { size } = clausesAnswering(units, dictionary);
    return size === 0 ? null : { query, count: size };
  }

  /** Asks the engine, opened when first needed; after a failure it is opened anew the next time. */
  async function asking<Found>(ask: (lookup: Lookup) => Promise<Found>): Promise<Found> {
    try {
      opening ??= engine(clauses.length).then((opened) => lookupIn(lexicon, opened));
      lookup = await opening;
      return await ask(lookup);
    } catch (cause) {
      opening = lookup = null;
      throw cause;
    }
  }

  function marksIn(clause: number, units: readonly Unit[]): Mark[] {
    const places = units.flatMap(({ hits }) => hits.get(clause)?.places ?? []);
    return marksOf(clauses[clause]?.text ?? '', places);
  }

  function answer(
    { query, named, certain, units, found, marks }: Means,
    { chosen, order }: SearchOptions,
  ): Answer {
    for (const clause of named) found.set(clause, { score: Infinity, partial: false });
    // A preamble tells what a text is about, clauses what it wants: these come first, and are browsed alone.
    const isBrowsed = query.typed === '';
    const hasClauses = [...found.keys()].some((clause) => clauses[clause]?.isClause === true);
    const all = [...found].flatMap(([clause, { score, partial }]) => {
      const entry = clauses[clause];
      if (entry === undefined || (!entry.isClause && (isBrowsed || (partial && hasClauses)))) return [];
      return [{ clause, score, entry, rank: named.has(clause) ? 0 : partial ? 3 : entry.isClause ? 1 : 2 }];
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
          marks: marks(clause),
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
      without: certain ? [] : textsWithout(results, clauses, chosen),
      others: results.filter(({ entry }) => !entry.isClause).length,
      partial: results.filter(({ missing }) => missing.length > 0).length,
      counts: countsOf(
        all.map(({ entry }) => entry),
        chosen,
      ),
      corrected: units.some(({ corrected }) => corrected !== null) ? searched(units, dictionary) : null,
      unknown: [...new Set(unknown.map(({ typed }) => typed))],
      // Asked for only where they are shown: they take longer than the answer.
      get nearest() {
        return found.size > 0 ? [] : [...new Set(unknown.flatMap(({ typed }) => near(typed)))];
      },
      get shorter() {
        return found.size > 0 ? [] : shorterQueries(units, dictionary);
      },
      named: certain && named.size === 1 ? (results[0]?.entry ?? null) : null,
      almost: false,
      unquoted: null,
      simple: false,
    };
  }
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** The texts that none of some results is a clause of, if any result is one and no text or theme is chosen. */
function textsWithout(
  results: readonly Result[],
  clauses: readonly Entry[],
  { instrument, division }: Chosen,
): SearchInstrument[] {
  if (instrument.length + division.length > 0) return [];
  const texts = (entries: readonly Entry[]) =>
    new Set(entries.filter(({ isClause }) => isClause).map((entry) => entry.instrument));
  const having = texts(results.map(({ entry }) => entry));
  return having.size === 0 ? [] : [...texts(clauses)].filter((text) => !having.has(text));
}

function throughOf(clause: number, units: readonly Unit[]): Result['through'] {
  return units.flatMap(({ typed, corrected, hits }) => {
    const found = hits.get(clause)?.through ?? null;
    return found === null ? [] : [{ typed: corrected ?? typed, found }];
  });
}
