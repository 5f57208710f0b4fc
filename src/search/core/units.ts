/** Units of a query and their hits: by the words typed, by equivalents, or by a corrected slip. */
import { nearestWords, slipCost, slipLimit } from './correction.ts';
import { fold, wordsOf } from './fold.ts';
import { lexemeOf, lexemesOf } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import {
  hitsOfAll,
  hitsOfBeginning,
  hitsOfRelated,
  hitsOfRun,
  hitsOfWord,
  mergeHits,
  type Hits,
  type WordFinder,
} from './matching.ts';
import type { Query, Term } from './query.ts';
import type { Equivalent } from './search-text.ts';
import { stopWords } from './stop-words.ts';

/** A part of a query that a clause answers as a whole: a word, a run of words or a phrase. */
export interface Unit {
  typed: string;
  hits: Hits;
  /** Number of its words but for stop words, at least 1. */
  words: number;
  /** The words searched instead, where what was typed is taken for a slip; else null. */
  corrected: string | null;
}

/** All that is known of words: those of the texts, their equivalents, and words never to correct. */
export interface Dictionary {
  lexicon: Lexicon;
  /** By the lexemes of the words typed, separated by spaces. */
  equivalents: Map<string, Equivalent>;
  /** Most words in the typed part of an equivalent. */
  longest: number;
  /** Words never to be corrected, folded, and their lexemes. */
  notSlips: ReadonlySet<string>;
  /** Number of occurrences in the texts of each word a slip may be corrected to. */
  frequency: ReadonlyMap<string, number>;
}

/** Weight of the first word an equivalent finds, what each further one weighs less, and the least. */
const EQUIVALENT = 0.65;
const EQUIVALENT_STEP = 0.1;
const EQUIVALENT_LEAST = 0.35;

export function buildDictionary(
  lexicon: Lexicon,
  equivalents: readonly Equivalent[],
  notSlips: string,
): Dictionary {
  const byKey = new Map<string, Equivalent>();
  const frequency = new Map([...lexicon.postings].map(([form, places]) => [form, places.length]));
  for (const entry of equivalents) {
    for (const typed of entry[0]) {
      const words = wordsOf(typed);
      byKey.set(keyOf(words, lexemeOf), entry);
      const [word] = words.map(fold);
      if (word !== undefined && words.length === 1 && !frequency.has(word)) frequency.set(word, 1);
    }
  }
  return {
    lexicon,
    equivalents: byKey,
    longest: Math.max(1, ...[...byKey.keys()].map((key) => key.split(' ').length)),
    notSlips: new Set(notSlips.split(' ').flatMap((word) => [word, lexemeOf(word)])),
    frequency,
  };
}

function keyOf(words: readonly string[], lexeme: (word: string) => string): string {
  const subjects = words.filter((word) => !stopWords.has(fold(word)));
  return (subjects.length > 0 ? subjects : words).map(lexeme).join(' ');
}

/** The equivalent for some typed words, with or without an accent on a final e. */
function equivalentOf(
  words: readonly string[],
  equivalents: ReadonlyMap<string, Equivalent>,
): Equivalent | undefined {
  return (
    equivalents.get(keyOf(words, lexemeOf)) ??
    equivalents.get(keyOf(words, (word) => lexemesOf(word).at(-1) ?? word))
  );
}

/**
 * The units of a query.
 *
 * @param exact whether words are taken as typed, without correction
 */
export function unitsOf(
  { terms }: Query,
  dictionary: Dictionary,
  finder: WordFinder | null,
  exact: boolean,
): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < terms.length;) {
    const entry = entryAt(terms, at, dictionary);
    const span = entry === null ? 1 : entry.span;
    const here = terms.slice(at, at + span);
    const isLast = at + span === terms.length;
    // An equivalent of words not in the texts already names its answers: any stem in common would be chance.
    const isOpen = entry === null || here.some(({ words }) => isPrinted(words, dictionary));
    const own = hitsOfAll(
      here.map((term) => hitsOfTerm(term, dictionary.lexicon, isOpen ? finder : null, isOpen && isLast)),
    );
    if (entry !== null) addEquivalents(own, entry.equivalent, dictionary.lexicon);
    const [term] = here;
    const next = terms[at + 1];
    at += span;
    const typed = here.map((one) => one.typed).join(' ');
    const words = here.flatMap((one) => one.words).filter((word) => !stopWords.has(fold(word))).length || 1;
    if (own.size > 0 || exact || term?.kind !== 'word') {
      units.push({ typed, hits: own, words, corrected: null });
      continue;
    }
    const joined = next?.kind === 'word' ? `${term.words[0] ?? ''}${next.words[0] ?? ''}` : null;
    const whole = joined === null ? null : hitsOfWords([joined], dictionary, finder);
    if (joined !== null && whole !== null && whole.size > 0) {
      at++;
      units.push({ typed: `${typed} ${next?.typed ?? ''}`, hits: whole, words, corrected: joined });
      continue;
    }
    const word = term.words[0] ?? '';
    const related = dictionary.notSlips.has(fold(word))
      ? own
      : hitsOfRelated(word, dictionary.lexicon, finder);
    if (related.size > 0) {
      units.push({ typed, hits: related, words, corrected: null });
      continue;
    }
    const corrected = correctionOf(fold(word), dictionary);
    const hits = corrected === null ? own : hitsOfWords(corrected, dictionary, finder);
    units.push({ typed, hits, words, corrected: corrected === null ? null : corrected.join(' ') });
  }
  return units;
}

function isPrinted(words: readonly string[], { lexicon }: Dictionary): boolean {
  return words.every((word) => lexemesOf(word).some((lexeme) => lexicon.inflections.has(lexeme)));
}

/** The equivalent that covers most terms from a place on, and how many it covers. */
function entryAt(
  terms: readonly Term[],
  at: number,
  { equivalents, longest }: Dictionary,
): { equivalent: Equivalent; span: number } | null {
  for (let span = Math.min(longest, terms.length - at); span > 0; span--) {
    const here = terms.slice(at, at + span);
    if (here.some(({ kind }) => kind === 'phrase')) continue;
    const equivalent = equivalentOf(
      here.flatMap(({ words }) => words),
      equivalents,
    );
    if (equivalent !== undefined) return { equivalent, span };
  }
  return null;
}

function addEquivalents(hits: Hits, [, finds]: Equivalent, lexicon: Lexicon): void {
  finds.forEach((words, index) => {
    const weight = Math.max(EQUIVALENT_LEAST, EQUIVALENT - index * EQUIVALENT_STEP);
    mergeHits(hits, hitsOfRun(wordsOf(words), lexicon, 'lexeme'), weight, words);
  });
}

function hitsOfTerm(term: Term, lexicon: Lexicon, finder: WordFinder | null, isLast: boolean): Hits {
  const { kind, words } = term;
  if (kind === 'phrase') return hitsOfRun(words, lexicon, 'form');
  if (kind === 'run') return hitsOfJoined(words, lexicon, finder);
  const [word] = words;
  if (word === undefined) return new Map();
  const hits = hitsOfWord(word, lexicon, finder);
  const parts = lexicon.compounds.get(fold(word));
  if (parts !== undefined) mergeHits(hits, hitsOfRun(parts, lexicon, 'form'));
  return hits.size === 0 && isLast ? hitsOfBeginning(word, lexicon) : hits;
}

/** Hits of a run such as `auto-défense`, `05-047`, `RN15`: side by side or run together, else each word anywhere in the clause. */
function hitsOfJoined(words: readonly string[], lexicon: Lexicon, finder: WordFinder | null): Hits {
  const beside = hitsOfRun(words, lexicon, 'lexeme');
  mergeHits(beside, hitsOfWord(words.join(''), lexicon, finder));
  if (beside.size > 0) return beside;
  const begun = hitsOfRun(words, lexicon, 'lexeme', true);
  if (begun.size > 0) return begun;
  const subjects = words.filter((word) => !stopWords.has(fold(word)));
  if (words.some((word) => /\d/.test(word))) return new Map();
  return hitsOfAll(subjects.map((word) => hitsOfWord(word, lexicon, finder)));
}

/** Hits of corrected words, side by side where there are several. */
function hitsOfWords(
  words: readonly string[],
  { lexicon, equivalents }: Dictionary,
  finder: WordFinder | null,
): Hits {
  const [word] = words;
  if (words.length > 1) return hitsOfRun(words, lexicon, 'form');
  if (word === undefined) return new Map();
  const hits = hitsOfTerm({ kind: 'word', typed: word, words: [word] }, lexicon, finder, false);
  const entry = equivalentOf([word], equivalents);
  if (entry !== undefined) addEquivalents(hits, entry, lexicon);
  return hits;
}

/** The words most likely meant by a word not in the texts; null where none is near. */
function correctionOf(word: string, dictionary: Dictionary): string[] | null {
  const { notSlips, frequency, lexicon } = dictionary;
  if (notSlips.has(word) || notSlips.has(lexemeOf(word)) || /\d/.test(word)) return null;
  const parts = splitOf(word, lexicon);
  if (parts !== null) return parts;
  const limit = slipLimit(word.length);
  const [nearest] = limit === 0 ? [] : nearestWords(word, frequency, limit);
  if (nearest !== undefined) return [nearest.word];
  return word.length < 6 ? null : begunOf(word, frequency);
}

/** The word most likely begun, with a slip, by the typed one. */
function begunOf(word: string, frequency: ReadonlyMap<string, number>): string[] | null {
  const near = [...frequency]
    .filter(([form]) => form.length > word.length && form.charAt(0) === word.charAt(0))
    .map(([form, often]) => ({
      form,
      often,
      cost: Math.min(
        slipCost(word, form.slice(0, word.length), 1),
        slipCost(word, form.slice(0, word.length + 1), 1),
      ),
    }))
    .filter(({ cost }) => cost <= 0.8)
    .sort((a, b) => a.cost - b.cost || b.often - a.often || (a.form < b.form ? -1 : 1));
  return near[0] === undefined ? null : [near[0].form];
}

/** The two words typed as one by leaving out a space, where they stand side by side in the texts. */
function splitOf(word: string, lexicon: Lexicon): string[] | null {
  for (let cut = 1; cut < word.length - 1; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (!parts.every((part) => lexicon.postings.has(part))) continue;
    if (hitsOfRun(parts, lexicon, 'form').size > 0) {
      const subjects = parts.filter((part) => !stopWords.has(part));
      return subjects.length > 0 ? subjects : parts;
    }
  }
  return null;
}
