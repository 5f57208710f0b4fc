/** Units of a query and their hits: by the words typed, by equivalents, or by a corrected slip. */
import { leadOf, type Dictionary, type Lead } from './dictionary.ts';
import { fold, wordsOf } from './fold.ts';
import { hitsOfAll, mergeHits, type Hit, type Hits } from './hits.ts';
import { isKnown } from './known-words.ts';
import { lexemesOf } from './lexeme.ts';
import type { Lookup } from './lookup.ts';
import type { Query, Term } from './query.ts';
import type { Rare } from './rare/rare.ts';
import type * as Signs from './signs/signs.ts';
import type { SubjectWords } from './search-text.ts';
import { stopWords } from './stop-words.ts';
import { closeness } from './weights.ts';

/** A part of a query that a clause answers as a whole: a word, a run of words or a phrase. */
export interface Unit {
  typed: string;
  hits: Hits;
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

/** Fewer letters are the beginning of too many words; behind other words, which narrow the answer, less will do. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_BEHIND = 2;

/** What is known of words: those of the texts, and others where a query needs it. */
export interface Known {
  dictionary: Dictionary;
  rare: Rare | null;
  /** Null for a query without signs. */
  signs: typeof Signs | null;
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
  known: Known,
  lookup: Lookup,
  made: MadeUnits,
  exact: boolean,
): Promise<Unit[]> {
  const units: Unit[] = [];
  for (let at = 0; at < terms.length;) {
    const led = longestLead(terms, at, known.dictionary);
    const to = at + (led?.span ?? 1);
    const leading = led === null ? null : await hitsOfLead(led.lead, lookup);
    // Each word still answers by itself: a lead adds to what its words find together, and takes nothing away.
    while (at < to) {
      const isLed = led !== null;
      // The word after may be the second half of one typed in two.
      const reach = terms.slice(at, at + 2);
      const key = JSON.stringify([exact || isLed, known.rare !== null, at > 0, reach.length === 1, reach]);
      const least = at > 0 ? SHORTEST_BEHIND : SHORTEST_BEGINNING;
      const making = made.get(key) ?? unitOf(reach, known, lookup, exact || isLed, least);
      made.set(key, making);
      making.catch(() => made.delete(key));
      const { unit, span } = await making;
      units.push(leading === null ? unit : { ...unit, hits: withHits(unit.hits, leading) });
      at += span;
    }
  }
  return units;
}

/**
 * @param reach the term of the unit, and the next one unless it is the last
 * @param shortest fewest letters of a word that may be the beginning of one, where it is the last
 */
async function unitOf(
  [term, next]: readonly Term[],
  known: Known,
  lookup: Lookup,
  exact: boolean,
  shortest: number,
): Promise<Made> {
  if (term === undefined) throw new Error('a unit has a term');
  const { dictionary, rare, signs } = known;
  const hits =
    term.kind === 'phrase'
      ? ((await signs?.hitsOfPhrase(term.words, term.gaps ?? [], dictionary.lexicon.clauses, lookup)) ??
        new Map())
      : await hitsOfTerm(term, next === undefined ? shortest : Infinity, dictionary, lookup);
  const unit = { typed: term.typed, hits, corrected: null, isQuoted: term.kind === 'phrase' };
  if (hits.size > 0 || exact || rare === null) return { unit, span: 1 };
  if (term.kind === 'phrase') {
    await lookup.readAll();
    return { unit: { ...unit, hits: rare.almost(term) }, span: 1 };
  }
  const word = term.words.join('');
  if (next?.kind === 'word') {
    const joined = `${word}${next.words[0] ?? ''}`;
    const whole = await hitsOfWord(joined, dictionary, lookup);
    if (whole.size > 0)
      return {
        unit: { ...unit, typed: `${term.typed} ${next.typed}`, hits: whole, corrected: joined },
        span: 2,
      };
  }
  return { unit: { ...unit, ...(await rare.meant(word, lookup)) }, span: 1 };
}

/** The lead of two terms or more, the most, from a place on; null where there is none. */
function longestLead(
  terms: readonly Term[],
  at: number,
  dictionary: Dictionary,
): { lead: Lead; span: number } | null {
  for (let span = Math.min(Math.max(2, dictionary.longest), terms.length - at); span > 1; span--) {
    const here = terms.slice(at, at + span);
    if (here.some(({ kind }) => kind === 'phrase')) continue;
    const lead = leadOf(
      here.flatMap(({ words }) => words),
      dictionary,
    );
    if (lead !== undefined) return { lead, span };
    // `inter communautaire`, which the texts have as one word.
    const { vocabulary } = dictionary.lexicon;
    const joined = here.map(({ typed }) => typed).join('');
    const areWords = here.every(({ kind, typed }) => kind === 'word' && isKnown(typed, vocabulary));
    if (areWords && vocabulary.forms.has(fold(joined)))
      return { lead: { finds: [joined], subjects: [] }, span };
  }
  return null;
}

function withHits(hits: Hits, others: Hits): Hits {
  const all: Hits = new Map(hits);
  mergeHits(all, others);
  return all;
}

/** Hits of a term, and of what it leads to. */
async function hitsOfTerm(
  term: Term,
  shortest: number,
  dictionary: Dictionary,
  lookup: Lookup,
): Promise<Hits> {
  const { lexemes } = dictionary.lexicon.vocabulary;
  // `décentra-lisation`, as a line's end cuts it, leads where the whole word does.
  const lead = leadOf(term.words, dictionary) ?? leadOf([term.words.join('')], dictionary);
  // A lead of words not in the texts already names its answers: any stem in common would be chance.
  const isOpen =
    lead === undefined || term.words.every((word) => lexemesOf(word).some((lexeme) => lexemes.has(lexeme)));
  const hits = await ownHits(term, isOpen, isOpen ? shortest : Infinity, dictionary.lexicon, lookup);
  if (lead !== undefined) mergeHits(hits, await hitsOfLead(lead, lookup));
  return hits;
}

async function hitsOfLead({ finds, subjects }: Lead, lookup: Lookup): Promise<Hits> {
  const hits: Hits = new Map();
  for (const [index, words] of finds.entries()) {
    const weight = Math.max(
      closeness.equivalentLeast,
      closeness.equivalent - index * closeness.equivalentStep,
    );
    mergeHits(hits, await lookup.run(wordsOf(words)), weight, { found: words, subject: null });
  }
  for (const subject of subjects) mergeHits(hits, hitsOfSubject(subject));
  return hits;
}

function hitsOfSubject({ id, label, principal, passing }: SubjectWords): Hits {
  const hit = (weight: number): Hit => ({
    score: weight ** 2,
    weight,
    places: [],
    through: { found: label, subject: id },
  });
  return new Map([
    ...passing.map((clause) => [clause, hit(closeness.subjectInPassing)] as const),
    ...principal.map((clause) => [clause, hit(closeness.subject)] as const),
  ]);
}

/** Hits of a term by itself. */
async function ownHits(
  { kind, words }: Term,
  stemmed: boolean,
  shortest: number,
  { vocabulary }: Dictionary['lexicon'],
  lookup: Lookup,
): Promise<Hits> {
  if (kind === 'run') return hitsOfJoined(words, stemmed, lookup);
  const [word] = words;
  if (word === undefined) return new Map();
  const hits = await (stemmed ? lookup.word(word) : lookup.inflected(word));
  const parts = vocabulary.compounds.get(fold(word));
  if (parts !== undefined) mergeHits(hits, await lookup.phrase(parts));
  return hits.size === 0 && word.length >= shortest ? lookup.begun(word) : hits;
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

/** Hits of a word, and of what it leads to. */
export function hitsOfWord(word: string, dictionary: Dictionary, lookup: Lookup): Promise<Hits> {
  return hitsOfTerm({ kind: 'word', typed: word, words: [word] }, Infinity, dictionary, lookup);
}
