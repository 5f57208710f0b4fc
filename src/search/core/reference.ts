/** Clauses named by their number or address: `4.66`, `OCI ii`, `recommandation 66 thème 4`, a pasted address. */
import { fold } from './fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { stopWords } from './stop-words.ts';
import type { SearchInstrument } from './search-text.ts';

/** What any text may call its clauses and divisions, beside its own nouns; folded. */
const CLAUSE_NOUNS = ['clause', 'article', 'point', 'numero', 'no', 'n'];
const DIVISION_NOUNS = ['theme', 'titre', 'partie', 'chapitre', 'section'];

export interface Reference {
  /** Numbers of the clauses, in the order of the texts. */
  clauses: number[];
  /** Whether it can mean nothing else; a bare `66` may also be a word of a text. */
  certain: boolean;
}

/** @returns null where the query names no clause */
export function readReference(query: string, lexicon: Lexicon): Reference | null {
  return readAddress(query, lexicon) ?? readNumbers(query, lexicon);
}

/** eIds in an address or a path, with the anchors of clauses: `/dialogue-2024/4/#66`. */
function readAddress(query: string, { clauses }: Lexicon): Reference | null {
  if (!query.includes('/')) return null;
  const address = decoded(query).toLowerCase();
  const ends = new Map(clauses.map(({ eId }, clause) => [eId, clause]));
  const found = new Set<number>();
  for (const instrument of new Set(clauses.map((entry) => entry.instrument))) {
    let from = address.indexOf(instrument.id);
    while (from !== -1) {
      const path = /^[^\s?&,;]*/.exec(address.slice(from))?.[0] ?? '';
      const eId = path
        .replace(/\/?#(?=[^/]*$)/, '/')
        .split('/')
        .filter((part) => part !== '' && part !== 'index.html');
      // An anchor may name an item: the clause is what stands before it.
      for (let length = eId.length; length > 1; length--) {
        const parts = eId.slice(0, length);
        const last = (parts.at(-1) ?? '').replace(/-p\d+$/, '').replace(/[.)]+$/, '');
        const clause = ends.get([...parts.slice(0, -1), last].join('/'));
        if (clause === undefined) continue;
        found.add(clause);
        break;
      }
      from = address.indexOf(instrument.id, from + instrument.id.length);
    }
  }
  return found.size === 0 ? null : { clauses: [...found].sort((a, b) => a - b), certain: true };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Named {
  instrument: SearchInstrument | null;
  division: string | null;
  /** The other numbers, in order: of a clause, or of a division and a clause in it. */
  numbers: string[];
  /** How many words besides numbers say that a clause is meant. */
  nouns: number;
}

/** `4.66`, `DIM 4.66`, `oci 2`, `thème 4 recommandation 66`: every word must belong to the reference. */
function readNumbers(query: string, { clauses }: Lexicon): Reference | null {
  const words = fold(query).match(/\p{L}+|\p{N}+/gu) ?? [];
  if (words.length === 0 || words.length > 8) return null;
  const instruments = [...new Set(clauses.map(({ instrument }) => instrument))];
  // What one text calls a division (section) may be another's word for a clause.
  for (const first of ['clause', 'division'] as const) {
    const named = readNamed(words, instruments, first);
    if (named === null || named.numbers.length === 0) continue;
    const found = clauses.flatMap((entry, clause) => (fits(entry, named, clauses) ? [clause] : []));
    if (found.length === 0) continue;
    const bare = named.division === null && named.instrument === null && named.nouns === 0;
    // A single letter is a word before it is a Roman number.
    if (bare && /^\p{L}$/u.test(named.numbers.join(''))) return null;
    return { clauses: found, certain: !bare || named.numbers.length > 1 };
  }
  return null;
}

/** @param first what a noun that may be either is taken for */
function readNamed(
  words: readonly string[],
  instruments: readonly SearchInstrument[],
  first: 'clause' | 'division',
): Named | null {
  const named: Named = { instrument: null, division: null, numbers: [], nouns: 0 };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const own = instruments.find(({ siglum, id }) => fold(siglum) === word || id.startsWith(`${word}-`));
    if (own !== undefined) {
      named.instrument = own;
      if (next !== undefined && own.id === `${word}-${next}`) at++;
      continue;
    }
    const ofDivision = instrumentsWith(word, instruments, 'divisionNouns');
    const ofClause = instrumentsWith(word, instruments, 'clauseNouns');
    const isDivision = ofDivision.length > 0 || DIVISION_NOUNS.some((noun) => abbreviates(word, noun));
    const isClause = ofClause.length > 0 || CLAUSE_NOUNS.some((noun) => abbreviates(word, noun));
    if (isDivision || isClause) {
      named.nouns++;
      // `engagement 13` can only be of the text whose clauses are called so.
      const [only, ...others] = new Set([...ofDivision, ...ofClause]);
      if (only !== undefined && others.length === 0) named.instrument ??= only;
      const asDivision = isDivision && (first === 'division' || !isClause);
      if (asDivision && next !== undefined && isNumber(next)) {
        named.division = next;
        at++;
      }
    } else if (isNumber(word)) named.numbers.push(word);
    else if (!stopWords.has(word)) return null;
  }
  return named;
}

/** A noun or the first letters of it: `reco`, `th`. */
function abbreviates(word: string, noun: string): boolean {
  return word === noun || `${noun}s` === word || (word.length > 1 && noun.startsWith(word));
}

/** The instruments whose own noun a word is. */
function instrumentsWith(
  word: string,
  instruments: readonly SearchInstrument[],
  nouns: 'clauseNouns' | 'divisionNouns',
): SearchInstrument[] {
  return instruments.filter((instrument) =>
    instrument[nouns].some((noun) => word.length > 2 && abbreviates(word, fold(noun))),
  );
}

/** Decimal without zeros before it (a law may begin so), Roman, or one letter. */
function isNumber(word: string): boolean {
  return /^[1-9]\d{0,3}$/.test(word) || /^[ivxlc]+$/.test(word) || /^\p{L}$/u.test(word);
}

function fits(entry: Entry, { instrument, division, numbers }: Named, clauses: readonly Entry[]): boolean {
  if (instrument !== null && entry.instrument !== instrument) return false;
  const ofDivision = entry.division.num === null ? null : fold(entry.division.num);
  if (division !== null && division !== ofDivision) return false;
  const own = fold(entry.num).match(/\p{L}+|\p{N}+/gu) ?? [];
  const given = numbers.join('.');
  if (given === own.join('.')) return true;
  if (division === null && ofDivision !== null && given === [ofDivision, ...own].join('.')) return true;
  // `OCI 2` for a text that counts ii: the second of its clauses.
  if (instrument === null || !/^\d+$/.test(given) || own.some((part) => /\d/.test(part))) return false;
  const beside = clauses.filter((other) => other.division === entry.division);
  return beside.indexOf(entry) + 1 === Number(given);
}
