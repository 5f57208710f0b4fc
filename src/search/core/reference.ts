/** Queries that name clauses by number or address: `4.66`, `OCI ii`, `recommandation 66 thème 4`, a pasted address. */
import { fold } from './fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { stopWords } from './stop-words.ts';
import type { SearchInstrument } from './search-text.ts';

/** Nouns for clauses and divisions that any text may use besides its own, folded. */
const CLAUSE_NOUNS = ['clause', 'article', 'point', 'numero', 'no', 'n'];
const DIVISION_NOUNS = ['theme', 'thematique', 'titre', 'partie', 'chapitre', 'section'];

export interface Reference {
  /** 0-based numbers of the clauses, in the order of the texts. */
  clauses: number[];
  /** Whether the query can mean nothing else; a bare `66` may also be words to search. */
  certain: boolean;
}

/** @returns null where the query names no clause */
export function readReference(query: string, lexicon: Lexicon): Reference | null {
  return readAddress(query, lexicon) ?? readNumbers(query, lexicon);
}

/** Clauses in an address or path, by eId or by anchor: `/dialogue-2024/4/#66`. */
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
      // An anchor may name an item: shorten the path until it names a clause.
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
  /** Numbers without a division's noun before them: of a clause, or of a division and a clause in it. */
  numbers: string[];
  /** How many nouns of clauses or divisions stand in the query. */
  nouns: number;
}

/** Clauses named as `4.66`, `DIM 4.66`, `oci 2`, `thème 4 recommandation 66`; null where any word is no part of a reference. */
function readNumbers(query: string, { clauses }: Lexicon): Reference | null {
  const words = fold(query).match(/\p{L}+|\p{N}+/gu) ?? [];
  if (words.length === 0 || words.length > 8) return null;
  const instruments = [...new Set(clauses.map(({ instrument }) => instrument))];
  // A noun such as `section` may mean a clause in one text and a division in another: try both.
  for (const first of ['clause', 'division'] as const) {
    const named = readNamed(words, instruments, first);
    if (named === null || named.numbers.length === 0) continue;
    const found = clauses.flatMap((entry, clause) => (fits(entry, named, clauses) ? [clause] : []));
    if (found.length === 0) continue;
    const bare = named.division === null && named.instrument === null && named.nouns === 0;
    // Take a single letter for a word rather than a Roman number.
    if (bare && /^\p{L}$/u.test(named.numbers.join(''))) return null;
    return { clauses: found, certain: !bare || named.numbers.length > 1 };
  }
  return null;
}

/** @param first the meaning of a noun that may stand for either */
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
      // A noun of one text alone names that text: `engagement 13`.
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

/** Whether a word is a noun, its plural or its first letters: `reco`, `th`. */
function abbreviates(word: string, noun: string): boolean {
  return word === noun || `${noun}s` === word || (word.length > 1 && noun.startsWith(word));
}

/** The instruments that have a word among their nouns. */
function instrumentsWith(
  word: string,
  instruments: readonly SearchInstrument[],
  nouns: 'clauseNouns' | 'divisionNouns',
): SearchInstrument[] {
  return instruments.filter((instrument) =>
    instrument[nouns].some((noun) => word.length > 2 && abbreviates(word, fold(noun))),
  );
}

/** Whether a word is a number of a clause: decimal without leading zeros (laws have them), Roman, or one letter. */
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
  // `OCI 2` for a text that counts in Roman numbers or letters: its second clause.
  if (instrument === null || !/^\d+$/.test(given) || own.some((part) => /\d/.test(part))) return false;
  const beside = clauses.filter((other) => other.division === entry.division);
  return beside.indexOf(entry) + 1 === Number(given);
}
