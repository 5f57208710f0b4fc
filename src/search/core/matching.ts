/** Hits: where words of a query stand in the clauses, weighted by how closely they match. */
import { fold } from './fold.ts';
import { lexemeOf, lexemesOf } from './lexeme.ts';
import type { Lexicon, Posting } from './lexicon.ts';

/** Words of a clause that match a term: `at` is the number of the first, `words` how many follow each other. */
export interface Hit extends Posting {
  words: number;
  /** 1 for the word itself, less for a looser match. */
  weight: number;
  /** The words found by way of an equivalent or a related word; null where the term itself matches. */
  through: string | null;
}

/** Hits by number of the clause. */
export type Hits = Map<number, Hit[]>;

/** A word of Pagefind's index found for another. */
export interface FoundWord {
  /** Its number in `Lexicon.indexed`. */
  location: number;
  /** Whether both have the same stem, not only the same beginning. */
  whole: boolean;
}
export type WordFinder = (word: string) => FoundWord[];

const SAME = 1;
const INFLECTED = 0.92;
const STEM = 0.7;
const DERIVED = 0.6;
const BEGINNING = 0.7;
/** Shorter words share a stem by chance: `mars`, `mares`. */
const SHORTEST_STEMMED = 5;
/** Fewer letters are the beginning of too many words. */
const SHORTEST_BEGINNING = 4;

/**
 * All places of a word, of its other numbers and genders, and of words of the same stem.
 *
 * @param word as typed
 * @param finder null while Pagefind's index is not loaded
 */
export function hitsOfWord(word: string, lexicon: Lexicon, finder: WordFinder | null): Hits {
  const { postings, inflections, indexed } = lexicon;
  const hits: Hits = new Map();
  addPlaces(hits, postings.get(fold(word)), SAME);
  for (const lexeme of lexemesOf(word)) addPlaces(hits, inflections.get(lexeme), INFLECTED);
  if (word.length < SHORTEST_STEMMED) return hits;
  for (const { location, whole } of finder?.(word) ?? []) {
    if (whole) addPlaces(hits, inflections.get(lexemeOf(indexed[location] ?? '')), STEM);
  }
  return hits;
}

/**
 * Places of words of another stem but much the same beginning: `bitumage`,
 * `bitumer`. For a stem it lacks Pagefind falls back to any words with some
 * beginning in common, so most of those are left out here.
 */
export function hitsOfRelated(word: string, lexicon: Lexicon, finder: WordFinder | null): Hits {
  const hits: Hits = new Map();
  for (const { location } of finder?.(word) ?? []) {
    const found = lexicon.indexed[location] ?? '';
    if (sharesBeginning(fold(word), fold(found)))
      addPlaces(hits, lexicon.inflections.get(lexemeOf(found)), DERIVED, found);
  }
  return hits;
}

/** All places of words that begin with what was typed so far. */
export function hitsOfBeginning(beginning: string, { postings }: Lexicon): Hits {
  const hits: Hits = new Map();
  const folded = fold(beginning);
  if (folded.length < SHORTEST_BEGINNING) return hits;
  for (const [form, places] of postings) if (form.startsWith(folded)) addPlaces(hits, places, BEGINNING);
  return hits;
}

function addPlaces(
  hits: Hits,
  places: readonly Posting[] | undefined,
  weight: number,
  through: string | null = null,
): void {
  for (const { clause, at } of places ?? []) addHit(hits, { clause, at, words: 1, weight, through });
}

/** Whether two folded words share five letters and nearly three quarters of the longer from their beginning. */
export function sharesBeginning(word: string, form: string): boolean {
  let shared = 0;
  while (shared < word.length && word.charAt(shared) === form.charAt(shared)) shared++;
  return shared >= 5 && shared >= 0.72 * Math.max(word.length, form.length);
}

/** How words are compared: by folded form, or by lexeme. */
export type Comparison = 'form' | 'lexeme';

/**
 * All places where words stand side by side, in order.
 *
 * @param words as written
 * @param lastIsBeginning whether the last may be the beginning of a longer word
 */
export function hitsOfRun(
  words: readonly string[],
  lexicon: Lexicon,
  comparison: Comparison,
  lastIsBeginning = false,
): Hits {
  const hits: Hits = new Map();
  const [first] = words;
  if (first === undefined) return hits;
  const wanted = words.map((word) => ({ folded: fold(word), lexemes: lexemesOf(word) }));
  const heads = [...(lexicon.postings.get(fold(first)) ?? [])];
  if (comparison === 'lexeme')
    for (const lexeme of lexemesOf(first)) heads.push(...(lexicon.inflections.get(lexeme) ?? []));
  for (const { clause, at } of heads) {
    const tokens = lexicon.clauses[clause]?.tokens ?? [];
    const fits = wanted.every(({ folded, lexemes }, index) => {
      const token = tokens[at + index];
      if (token === undefined) return false;
      if (token.folded === folded) return true;
      if (lastIsBeginning && index === words.length - 1) return token.folded.startsWith(folded);
      return comparison === 'lexeme' && lexemes.includes(token.lexeme);
    });
    if (fits) addHit(hits, { clause, at, words: words.length, weight: SAME, through: null });
  }
  return hits;
}

/** Adds hits to others, their weights multiplied; of two at one place the heavier stays. */
export function mergeHits(into: Hits, from: Hits, weight = 1, through: string | null = null): void {
  for (const hits of from.values()) {
    for (const hit of hits) {
      addHit(into, { ...hit, weight: hit.weight * weight, through: hit.through ?? through });
    }
  }
}

/** All hits in the clauses that have a hit of every part. */
export function hitsOfAll(parts: readonly Hits[]): Hits {
  const [first, ...rest] = parts;
  const all: Hits = new Map();
  for (const [clause, hits] of first ?? []) {
    if (rest.every((part) => part.has(clause))) {
      all.set(clause, [...hits, ...rest.flatMap((part) => part.get(clause) ?? [])]);
    }
  }
  return all;
}

function addHit(hits: Hits, hit: Hit): void {
  const here = hits.get(hit.clause);
  if (here === undefined) {
    hits.set(hit.clause, [hit]);
    return;
  }
  const same = here.findIndex(({ at, words }) => at === hit.at && words === hit.words);
  if (same === -1) here.push(hit);
  else if ((here[same]?.weight ?? 0) < hit.weight) here[same] = hit;
}
