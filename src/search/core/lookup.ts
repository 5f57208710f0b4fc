/** Looking words up in the engine: by themselves, side by side, by stem, by beginning, word for word. */
import type { Engine, Found } from './engine.ts';
import { fold } from './fold.ts';
import { hitsOfRun, mergeHits, type Hits } from './hits.ts';
import { lexemesOf } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import { indexWord, recordWords } from './record.ts';
import { stemOf } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { placeOf, stretchesOf } from './stretch.ts';
import { closeness, rarity } from './weights.ts';

/** Shorter words share a stem by chance: `mars`, `mares`. */
const SHORTEST_STEMMED = 5;
/** Fewer letters in common are no sign of a common stem. */
const SHORTEST_SHARED = 4;

export type Lookup = Awaited<ReturnType<typeof lookupIn>>;

/** @throws Error where the engine does not find a word that the texts have */
export async function lookupIn(lexicon: Lexicon, engine: Engine) {
  const { vocabulary } = lexicon;
  const { forms, lexemes } = vocabulary;
  const stems = new Map<string, string[]>();
  /** By the first letters of their first form. */
  const beginnings = new Map<string, string[]>();
  for (const [lexeme, { forms: all }] of lexemes) {
    const [form = ''] = all;
    const beginning = form.slice(0, SHORTEST_SHARED);
    beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), lexeme]);
    const stem = stemOf(form);
    if (form.length >= SHORTEST_STEMMED) stems.set(stem, [...(stems.get(stem) ?? []), lexeme]);
  }

  async function lexeme(key: string): Promise<Hits> {
    const known = lexemes.get(key);
    if (known === undefined) return new Map();
    const found = await engine.find(indexWord(known.number));
    // Where Pagefind cannot load or read a part of its index, it answers as if the part had no such word: hold it to the texts.
    const places = found.reduce((sum, one) => sum + one.places.length, 0);
    if (places !== known.count || !found.every((one) => stands(key, one)))
      throw new Error('a part of the index is missing or damaged');
    return new Map(
      found.map(({ record, score, places }) => [
        record,
        {
          score: score / rarity(found.length, lexicon.clauses.length),
          weight: closeness.same,
          places: places.map((at) => ({ at, words: 1 })),
          through: null,
        },
      ]),
    );
  }

  function stands(key: string, { record, places }: Found): boolean {
    const text = lexicon.clauses[record]?.text ?? '';
    const words = recordWords(text);
    return text === '' || places.every((at) => words[at]?.lexeme === key);
  }

  /** All lexemes a typed word may have that stand in the texts, and how closely each matches it. */
  function lexemesFor(word: string): [lexeme: string, weight: number][] {
    const folded = fold(word);
    const own = forms.get(folded)?.lexemes ?? [];
    const others = lexemesOf(word).filter((key) => lexemes.has(key) && !own.includes(key));
    return [
      ...own.map((key): [string, number] => [key, closeness.same]),
      ...others.map((key): [string, number] => [key, closeness.inflected]),
    ];
  }

  async function anyOf(found: readonly (readonly [lexeme: string, weight: number])[]): Promise<Hits> {
    const hits: Hits = new Map();
    for (const [key, weight] of found) mergeHits(hits, await lexeme(key), weight);
    return hits;
  }

  /** A word, in any number or gender. */
  function inflected(word: string): Promise<Hits> {
    return stopWords.has(fold(word)) ? scan([fold(word)]) : anyOf(lexemesFor(word));
  }

  /** The lexemes of the texts with the stem of a word. */
  function ofStem(word: string): readonly string[] {
    const folded = fold(word);
    return folded.length < SHORTEST_STEMMED ? [] : (stems.get(stemOf(folded)) ?? []);
  }

  /** A word, its other numbers and genders, and words of its stem. */
  async function word(typed: string): Promise<Hits> {
    const hits = await inflected(typed);
    const own = new Set(lexemesFor(typed).map(([key]) => key));
    const related = ofStem(typed).filter((key) => !own.has(key));
    mergeHits(hits, await anyOf(related.map((key) => [key, closeness.stem])));
    return hits;
  }

  /** Words that begin with what was typed so far. */
  async function begun(typed: string): Promise<Hits> {
    return anyOf(lexemesBegun(fold(typed)).map((key) => [key, closeness.beginning]));
  }

  function lexemesBegun(folded: string): string[] {
    const isShort = folded.length < SHORTEST_SHARED;
    const all = isShort ? [...lexemes.keys()] : (beginnings.get(folded.slice(0, SHORTEST_SHARED)) ?? []);
    return all.filter((key) => lexemes.get(key)?.forms.some((form) => form.startsWith(folded)));
  }

  /** Words side by side, in any number or gender; stop words between them do not count. */
  async function run(words: readonly string[], lastIsBeginning = false): Promise<Hits> {
    const subjects = words.filter((one) => !stopWords.has(fold(one)));
    if (subjects.length === 0) return scan(words.map(fold));
    const parts: Hits[] = [];
    for (const [index, one] of subjects.entries()) {
      const isLast = lastIsBeginning && index === subjects.length - 1;
      const begun = isLast ? lexemesBegun(fold(one)).map((key): [string, number] => [key, 1]) : [];
      parts.push(await anyOf(isLast ? begun : lexemesFor(one)));
    }
    return hitsOfRun(parts);
  }

  /** Words side by side, in these forms, stop words included. */
  async function phrase(words: readonly string[]): Promise<Hits> {
    const folded = words.map(fold);
    const parts: Hits[] = [];
    for (const one of words) if (!stopWords.has(fold(one))) parts.push(await anyOf(lexemesFor(one)));
    return parts.length === 0 ? scan(folded) : verified(hitsOfRun(parts), folded);
  }

  /** The clauses with folded words side by side, by their texts. */
  async function scan(folded: readonly string[]): Promise<Hits> {
    await readAll();
    const hits = lexicon.clauses.map(
      (_, clause) => [clause, { score: 1, weight: 1, places: [], through: null }] as const,
    );
    return verified(new Map(hits), folded);
  }

  async function verified(hits: Hits, folded: readonly string[]): Promise<Hits> {
    await read(hits.keys());
    const right: Hits = new Map();
    for (const [clause, hit] of hits) {
      const text = lexicon.clauses[clause]?.text ?? '';
      const places = stretchesOf(folded, text).map((stretch) => placeOf(text, stretch));
      if (places.length > 0) right.set(clause, { ...hit, places });
    }
    return right;
  }

  /** Sees to it that some clauses, by number, have their texts. */
  async function read(clauses: Iterable<number>): Promise<void> {
    await lexicon.texts?.load(clauses, engine);
  }

  async function readAll(): Promise<void> {
    await lexicon.texts?.loadAll();
  }

  // Looks one word up at once, which fails where the index does not load; queries of unknown words would not notice.
  const [first] = lexicon.texts === null ? lexemes.keys() : [];
  if (first !== undefined) await lexeme(first);
  return { word, inflected, begun, run, phrase, read, readAll };
}
