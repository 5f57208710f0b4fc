/** Searching: from a query and filters to an answer. Parts that only some queries need are loaded by the first such query. */
import {
  answerOf,
  plainSearch,
  type Answer,
  type Mark,
  type Means,
  type Result,
  type SearchOptions,
} from './answer.ts';
import { buildDictionary } from './dictionary.ts';
import type { Engine } from './engine.ts';
import { glance } from './glance.ts';
import { areKnown, isBeingTyped, mayLead } from './known-words.ts';
import { kept } from './kept.ts';
import type { Lexicon } from './lexicon.ts';
import { lookupIn, type Lookup } from './lookup.ts';
import { marksOf } from './marks.ts';
import { hasSigns } from './has-signs.ts';
import { isAlmost } from './hits.ts';
import { readQuery, type Query } from './query.ts';
import type { Rare } from './rare/rare.ts';
import type * as Signs from './signs/signs.ts';
import { tidy } from './tidy.ts';
import { partners } from './repetitions.ts';
import { allClauses, clausesAnswering } from './retrieval.ts';
import type { SearchText } from './search-text.ts';
import { unitsOf, type Known, type MadeUnits, type Unit } from './units.ts';

/** Shorter queries are being typed: suggestions would come too soon. */
const SHORTEST_HELPED = 5;

/** What is loaded when it is first needed. Each rejects where it does not load; asked again, it is loaded again. */
export interface Parts {
  /** @param records number of the records that its index must have */
  engine(records: number): Promise<Engine>;
  /** What reads signs. */
  signs(): Promise<typeof Signs>;
  /** What is known of words that the texts do not have. */
  rare(text: SearchText, lexicon: Lexicon): Promise<Rare>;
  /** Numbers of the clauses of each subject, by its id, from 0 in the order of the texts. */
  subjects(): Promise<Readonly<Record<string, readonly number[]>>>;
}

export interface Searcher {
  /** Whether a glance would bring nothing sooner: the engine is loaded already, or the texts come with its results. */
  readonly isReady: boolean;
  /** Loads the engine ahead. @throws Error where it or a part of its index does not load */
  load(): Promise<void>;
  /** The clauses that hold the typed words as they are, in the order of the texts. @throws Error where a part does not load */
  glance(query: string, options?: SearchOptions): Promise<Answer>;
  /** Sees to it that some results have their texts, as far as these load. */
  read(results: readonly Result[]): Promise<void>;
  /** The whole answer. @throws Error where the engine, a part of its index or another part does not load */
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

/**
 * A query as read. `signs`: the module that read its signs, null where it has none. `terms`: what is left to seek by
 * words, without the numbers of the clauses that it names.
 */
interface Asked extends Pick<Means, 'query' | 'named' | 'certain' | 'around'>, Pick<Known, 'signs'> {
  terms: Query['terms'];
}

export function createSearcher(text: SearchText, lexicon: Lexicon, parts: Parts): Searcher {
  const { clauses, vocabulary } = lexicon;
  const common = { dictionary: buildDictionary(lexicon, text), rare: null };
  const repeated = partners(
    text.repetitions.map((group) => group.map((number) => clauses[number]?.eId ?? '')),
  );
  const made: MadeUnits = new Map();
  const signsKept = kept(() => parts.signs());
  const whole = kept(async () => {
    const rare = await parts.rare(text, lexicon);
    return { dictionary: rare.dictionary, rare };
  });
  const subjects = kept(async () => {
    for (const [subject, numbers] of Object.entries(await parts.subjects()))
      for (const number of numbers) clauses[number]?.subjects.push(subject);
  });
  let lookup: Lookup | null = null;
  let isLost = false;
  const opened = kept(async () => lookupIn(lexicon, await parts.engine(clauses.length)));

  return {
    get isReady() {
      return lookup !== null || lexicon.texts !== null;
    },

    async load() {
      await asking(() => Promise.resolve());
    },

    async read(results) {
      const lacking = results
        .flatMap((one) => [one, ...one.repeated])
        .filter(({ entry }) => entry.text === '')
        .map(({ entry }) => clauses.indexOf(entry));
      // A failure is no error here: a result without its text still links to its clause.
      if (lacking.length > 0) await asking(({ read }) => read(lacking)).catch(() => undefined);
    },

    async glance(raw, options = plainSearch) {
      if (isLost) await lexicon.texts?.loadAll();
      // Where the module that reads signs does not load, the query is taken for words alone.
      const asked = await read(raw, options).catch(() => read(raw, options, false));
      const { query, terms, certain } = asked;
      const marks = certain ? new Map<number, Mark[]>() : glance(terms, clauses);
      const found =
        query.typed === ''
          ? allClauses(clauses.length)
          : new Map([...marks.keys()].map((clause) => [clause, { score: 0, partial: false }]));
      const means = {
        ...asked,
        units: [],
        found,
        marks: (clause: number) => marks.get(clause) ?? [],
        rare: null,
      };
      return Object.assign(answerOf(means, { ...options, order: 'text' }, lexicon, repeated), {
        simple: !certain && query.typed !== '',
      });
    },

    async search(raw, options = plainSearch) {
      const asked = await read(raw, options);
      const { query, terms, certain } = asked;
      const units = certain || query.typed === '' ? [] : await unitsIn(asked, options.exact);
      const found = query.typed === '' ? allClauses(clauses.length) : clausesAnswering(units, lexicon);
      const isEmpty = found.size + asked.named.size === 0 && query.typed.length >= SHORTEST_HELPED;
      // No suggestions while the last word is still being typed: it may become one that is found.
      const rare = isEmpty && !isBeingTyped(terms, vocabulary) ? (await whole()).rare : null;
      const means = { ...asked, units, found, marks: (clause: number) => marksIn(clause, units), rare };
      const quoted = units.filter(({ isQuoted }) => isQuoted);
      const almost = quoted.some(({ hits }) => isAlmost(hits));
      const isNowhere = almost || quoted.some(({ hits }) => hits.size === 0);
      // `Object.assign` keeps the getters of the answer; a spread would read them, and so work out the suggestions.
      return Object.assign(answerOf(means, options, lexicon, repeated), {
        almost,
        unquoted: isNowhere ? await unquoted(query.typed, asked.signs) : null,
      });
    },
  };

  async function read(raw: string, { chosen }: SearchOptions, withSigns = true): Promise<Asked> {
    if (chosen.subject.length > 0) await subjects();
    const signs = withSigns && hasSigns(tidy(raw).text, text.instruments) ? await signsKept() : null;
    const query = readQuery(raw, signs, text.instruments);
    const found = signs?.readReference(query.typed, lexicon) ?? null;
    const { terms } = found === null ? query : readQuery(found.rest, signs, text.instruments);
    return {
      ...{ signs, query, terms, named: new Set(found?.clauses) },
      ...{ certain: found?.certain === true, around: found?.around ?? [] },
    };
  }

  async function unitsIn({ terms, signs }: Pick<Asked, 'terms' | 'signs'>, exact: boolean): Promise<Unit[]> {
    const make = (words: Omit<Known, 'signs'>) => {
      const known = { ...words, signs };
      return asking((lookup) => unitsOf({ terms }, known, lookup, made, exact));
    };
    if (!areKnown(terms, vocabulary) || mayLead(terms, text.elsewhere)) return make(await whole());
    const units = await make(common);
    const isNowhere = units.some(({ isQuoted, hits }) => isQuoted && hits.size === 0);
    return isNowhere && !exact ? make(await whole()) : units;
  }

  async function unquoted(typed: string, signs: Asked['signs']): Promise<Answer['unquoted']> {
    const query = signs?.withoutMarks(typed) ?? typed;
    const named = signs?.readReference(query, lexicon)?.clauses.length ?? 0;
    const { terms } = readQuery(query, signs, text.instruments);
    const { size } =
      named > 0 ? { size: named } : clausesAnswering(await unitsIn({ terms, signs }, false), lexicon);
    return size === 0 ? null : { query, count: size };
  }

  /** Asks the engine, opened when first needed; after a failure it is opened anew the next time. */
  async function asking<Found>(ask: (lookup: Lookup) => Promise<Found>): Promise<Found> {
    try {
      lookup = await opened();
      isLost = false;
      return await ask(lookup);
    } catch (cause) {
      opened.forget();
      lookup = null;
      isLost = true;
      throw cause;
    }
  }

  function marksIn(clause: number, units: readonly Unit[]): Mark[] {
    const places = units.flatMap(({ hits }) => hits.get(clause)?.places ?? []);
    return marksOf(clauses[clause]?.text ?? '', places);
  }
}
