/** Units of a query and their hits: by the words typed, by equivalents, or by a corrected slip. */
import { equivalentOf, type Dictionary } from './dictionary.ts';
import { fold, wordsOf } from './fold.ts';
import { hitsOfAll, mergeHits, type Hits } from './hits.ts';
import { lexemesOf } from './lexeme.ts';
import type { Lookup } from './lookup.ts';
import { hitsOfPhrase } from './phrase-hits.ts';
import type { Query, Term } from './query.ts';
import type { Equivalent } from './search-text.ts';
import { isNoSlip, nearestTo, splitsOf, subjectsOf } from './rare/slips.ts';
import { stopWords } from './stop-words.ts';
import { closeness } from './weights.ts';

/** A part of a query that a clause answers as a whole: a word, a run of words or a phrase. */
export interface Unit {
  typed: string;
  hits: Hits;
  /** Number of its words but for stop words, at least 1. */
  words: number;
  /** The words searched instead, where what was typed is taken for a slip; else null. */
  corrected: string | null;
  /** Whether it stands between quotation marks. */
  isQuoted: boolean;
}

/** A unit and how many terms of the query it is made of. */
interface Made {
  unit: Unit;
  span: number;
}

/** Units made before, by their terms: of one key to the next only the last one changes. */
export type MadeUnits = Map<string, Promise<Made>>;

/**
 * The units of a query.
 *
 * @param made those of earlier queries, to which those of this one are added
 * @param exact whether words are taken as typed, without correction
 */
export async function unitsOf(
  { terms }: Pick<Query, 'terms'>,
  dictionary: Dictionary,
  lookup: Lookup,
  made: MadeUnits,
  exact: boolean,
): Promise<Unit[]> {
  const units: Unit[] = [];
  for (let at = 0; at < terms.length;) {
    const entry = entryAt(terms, at, dictionary);
    // The word after may be the second half of one typed in two.
    const reach = terms.slice(at, at + (entry?.span ?? 1) + 1);
    const key = JSON.stringify([exact, reach.length < (entry?.span ?? 1) + 1, reach]);
    const making = made.get(key) ?? unitOf(reach, entry, dictionary, lookup, exact);
    made.set(key, making);
    making.catch(() => made.delete(key));
    const { unit, span } = await making;
    units.push(unit);
    at += span;
  }
  return units;
}

/** @param reach the terms of the unit, and the next one unless these are the last */
async function unitOf(
  reach: readonly Term[],
  entry: EntryFound | null,
  dictionary: Dictionary,
  lookup: Lookup,
  exact: boolean,
): Promise<Made> {
  const span = entry?.span ?? 1;
  const here = reach.slice(0, span);
  const [term] = here;
  const next = reach[span];
  const hits = await hitsOfTerms(here, entry?.equivalent ?? null, next === undefined, dictionary, lookup);
  const typed = here.map((one) => one.typed).join(' ');
  const words = here.flatMap((one) => one.words).filter((word) => !stopWords.has(fold(word))).length || 1;
  if (hits.size > 0 || exact || term?.kind !== 'word')
    return { unit: { typed, hits, words, corrected: null, isQuoted: term?.kind === 'phrase' }, span };
  const word = term.words[0] ?? '';
  if (next?.kind === 'word') {
    const joined = `${word}${next.words[0] ?? ''}`;
    const whole = await hitsOfWord(joined, dictionary, lookup);
    if (whole.size > 0)
      return {
        unit: { typed: `${typed} ${next.typed}`, hits: whole, words, corrected: joined, isQuoted: false },
        span: 2,
      };
  }
  return { unit: { typed, words, isQuoted: false, ...(await meant(word, dictionary, lookup)) }, span };
}

/** What is found for a word that the texts do not have. */
async function meant(
  word: string,
  dictionary: Dictionary,
  lookup: Lookup,
): Promise<Pick<Unit, 'hits' | 'corrected'>> {
  const folded = fold(word);
  if (isNoSlip(folded, dictionary)) return { hits: new Map(), corrected: null };
  const related = await lookup.derived(word);
  if (related.size > 0) return { hits: related, corrected: null };
  for (const parts of splitsOf(folded, dictionary)) {
    const beside = await lookup.phrase(parts);
    if (beside.size === 0) continue;
    const subjects = subjectsOf(parts);
    const [only, ...others] = subjects;
    const hits =
      only === undefined || others.length > 0 ? beside : await hitsOfWord(only, dictionary, lookup);
    return { hits, corrected: subjects.join(' ') };
  }
  const nearest = nearestTo(folded, dictionary);
  if (nearest === null) return { hits: new Map(), corrected: null };
  return { hits: await hitsOfWord(nearest, dictionary, lookup), corrected: nearest };
}

/** An equivalent and how many terms it covers. */
interface EntryFound {
  equivalent: Equivalent;
  span: number;
}

/** The equivalent that covers most terms from a place on. */
function entryAt(terms: readonly Term[], at: number, dictionary: Dictionary): EntryFound | null {
  for (let span = Math.min(dictionary.longest, terms.length - at); span > 0; span--) {
    const here = terms.slice(at, at + span);
    if (here.some(({ kind }) => kind === 'phrase')) continue;
    const equivalent = equivalentOf(
      here.flatMap(({ words }) => words),
      dictionary,
    );
    if (equivalent !== undefined) return { equivalent, span };
  }
  return null;
}

/** Hits of terms together, and of their equivalent. */
async function hitsOfTerms(
  terms: readonly Term[],
  equivalent: Equivalent | null,
  isLast: boolean,
  { lexicon }: Dictionary,
  lookup: Lookup,
): Promise<Hits> {
  const { lexemes } = lexicon.vocabulary;
  // An equivalent of words not in the texts already names its answers: any stem in common would be chance.
  const isOpen =
    equivalent === null ||
    terms.some(({ words }) => words.every((word) => lexemesOf(word).some((lexeme) => lexemes.has(lexeme))));
  const parts: Hits[] = [];
  for (const term of terms) parts.push(await hitsOfTerm(term, isOpen, isOpen && isLast, lexicon, lookup));
  const hits = hitsOfAll(parts);
  if (equivalent !== null) await addEquivalents(hits, equivalent, lookup);
  return hits;
}

async function addEquivalents(hits: Hits, [, finds]: Equivalent, lookup: Lookup): Promise<void> {
  for (const [index, words] of finds.entries()) {
    const weight = Math.max(
      closeness.equivalentLeast,
      closeness.equivalent - index * closeness.equivalentStep,
    );
    mergeHits(hits, await lookup.run(wordsOf(words)), weight, words);
  }
}

async function hitsOfTerm(
  { kind, words, gaps }: Term,
  stemmed: boolean,
  isLast: boolean,
  { vocabulary, clauses }: Dictionary['lexicon'],
  lookup: Lookup,
): Promise<Hits> {
  if (kind === 'phrase') return hitsOfPhrase(words, gaps ?? [], clauses, lookup);
  if (kind === 'run') return hitsOfJoined(words, stemmed, lookup);
  const [word] = words;
  if (word === undefined) return new Map();
  const hits = await (stemmed ? lookup.word(word) : lookup.inflected(word));
  const parts = vocabulary.compounds.get(fold(word));
  if (parts !== undefined) mergeHits(hits, await lookup.phrase(parts));
  return hits.size === 0 && isLast ? lookup.begun(word) : hits;
}

/** Hits of a run such as `auto-défense`, `05-047`, `RN15`: side by side or run together, else each word anywhere in the clause. */
async function hitsOfJoined(words: readonly string[], stemmed: boolean, lookup: Lookup): Promise<Hits> {
  const one = stemmed ? lookup.word : lookup.inflected;
  const beside = await lookup.run(words);
  mergeHits(beside, await one(words.join('')));
  if (beside.size > 0) return beside;
  const begun = await lookup.run(words, true);
  if (begun.size > 0) return begun;
  if (words.some((word) => /\d/.test(word))) return new Map();
  const parts: Hits[] = [];
  for (const word of words) if (!stopWords.has(fold(word))) parts.push(await one(word));
  return hitsOfAll(parts);
}

/** Hits of a corrected word, and of its equivalent. */
async function hitsOfWord(word: string, dictionary: Dictionary, lookup: Lookup): Promise<Hits> {
  const term: Term = { kind: 'word', typed: word, words: [word] };
  const hits = await hitsOfTerm(term, true, false, dictionary.lexicon, lookup);
  const equivalent = equivalentOf([word], dictionary);
  if (equivalent !== undefined) await addEquivalents(hits, equivalent, lookup);
  return hits;
}
