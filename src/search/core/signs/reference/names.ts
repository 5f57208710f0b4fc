/** What clauses are called: numbers, sigla, nouns; and the clauses that a number names. */
import { last } from '../../../../model/last.ts';
import { fold, wordsOf } from '../../fold.ts';
import type { Entry } from '../../lexicon.ts';
import type { SearchInstrument } from '../../search-text.ts';
import { LAST } from './number-words.ts';

/** Nouns for clauses and divisions that any text may use besides its own, folded. */
const CLAUSE_NOUNS = ['clause', 'article', 'point', 'numero', 'no', 'n'];
const DIVISION_NOUNS = ['theme', 'thematique', 'titre', 'partie', 'chapitre', 'section'];

/** What a reader may call a provision without number, folded, by the last part of its eId. */
const UNNUMBERED: Record<string, string> = {
  preambule: 'preambule',
  cloture: 'cloture',
  'formule finale': 'cloture',
};

export interface Noun {
  isClause: boolean;
  isDivision: boolean;
  /** The texts that have it among their nouns. */
  own: SearchInstrument[];
}

/** A number as it stands in a query, with what the words around it say. */
export interface Numbered {
  instrument: SearchInstrument | null;
  division: string | null;
  parts: readonly string[];
}

export interface Names {
  instruments: readonly SearchInstrument[];
  /** The whole names of texts and divisions, folded. */
  titles: readonly (readonly string[])[];
  /** The text with a siglum, an id, or an id with that first part; words folded. */
  instrumentOf(words: readonly string[], first?: boolean): SearchInstrument | null;
  /** The text of a year. */
  instrumentOfYear(year: string): SearchInstrument | null;
  /** @param shortened whether first letters of a noun will do: `reco`, `th` */
  nounOf(word: string, shortened: boolean): Noun | null;
  /** The last part of the eId of what a word calls a preamble or a closing; null for other words. */
  unnumbered(word: string, next: string | undefined): string | null;
  /** The clause whose reference is written so, as the edition writes it; undefined where none or several are. */
  referredTo(query: string): number | undefined;
  /** Whether a clause has the number of a law, its parts joined by dots: `l.111.1`, `2.bis`. */
  hasLawNumber(parts: string): boolean;
  /** The clauses of a number, 0-based, in the order of the texts; those of the whole division where it has no parts. */
  clausesOf(number: Numbered): number[];
  /** The clauses from the first ones to the last ones, within a division where several have these numbers. */
  range(first: readonly number[], final: readonly number[]): number[];
  /** Where a number that no clause has might stand: the first and the last clause of each division. */
  around(number: Numbered): [first: Entry, last: Entry][];
}

const known = new WeakMap<readonly Entry[], Names>();

/** The names of some clauses, worked out once. */
export function namesOf(clauses: readonly Entry[]): Names {
  const before = known.get(clauses);
  if (before !== undefined) return before;
  const names = makeNames(clauses);
  known.set(clauses, names);
  return names;
}

function makeNames(clauses: readonly Entry[]): Names {
  const instruments = [...new Set(clauses.map(({ instrument }) => instrument))];
  const byNumber = new Map<string, number[]>();
  const add = (key: string, clause: number) => byNumber.set(key, [...(byNumber.get(key) ?? []), clause]);
  const counted = new Map<unknown, number>();
  clauses.forEach((entry, clause) => {
    const own = numberOf(entry);
    const division = divisionOf(entry);
    for (const key of new Set([own, ...(division === null ? [] : [`${division}.${own}`])])) add(key, clause);
    if (entry.num === '') return;
    // `OCI 2` for a text that counts in Roman numbers or letters: its second clause.
    const place = (counted.get(entry.division) ?? 0) + 1;
    counted.set(entry.division, place);
    if (!/\d/.test(own)) add(`#${place}`, clause);
    if (clauses[clause + 1]?.division !== entry.division) add(LAST, clause);
  });
  // A number whose clauses all are versions means each: `L. 111-2`.
  clauses.forEach((entry, clause) => {
    const [number = ''] = entry.num.split(/\s\(/u);
    if (
      number === entry.num ||
      clauses.some(({ num, division }) => num === number && division === entry.division)
    )
      return;
    add(numberOf({ ...entry, num: number }), clause);
  });
  const references = new Map<string, number | undefined>();
  clauses.forEach(({ reference }, clause) => {
    const written = asWritten(reference);
    references.set(written, references.has(written) ? undefined : clause);
  });
  const having = (word: string, nouns: 'clauseNouns' | 'divisionNouns', shortened: boolean) =>
    instruments.filter((instrument) =>
      instrument[nouns].some((noun) =>
        word.length > 2
          ? calls(word, fold(noun), shortened)
          : // `R66`, `T4`: a letter is a word only where it is run together with a number.
            word.length === 1 && shortened && fold(noun).startsWith(word),
      ),
    );
  // A division's name of one word may as well be what is sought.
  const divisions = clauses.map(({ division }) => division.name).filter((name) => name.includes(' '));
  return {
    instruments,
    titles: [...new Set([...instruments.map(({ name }) => name), ...divisions])].map((name) =>
      wordsOf(name).map(fold),
    ),
    instrumentOf: (words, first = false) =>
      instruments.find(({ siglum, id }) => {
        const word = words.join('-');
        return fold(siglum) === word || id === word || (first && id.startsWith(`${word}-`));
      }) ?? null,
    instrumentOfYear(year) {
      const [only, ...others] = instruments.filter(({ id }) => id.endsWith(`-${year}`));
      return others.length === 0 ? (only ?? null) : null;
    },
    nounOf(word, shortened) {
      const ofDivision = having(word, 'divisionNouns', shortened);
      const ofClause = having(word, 'clauseNouns', shortened);
      const any = (nouns: readonly string[]) => nouns.some((noun) => calls(word, noun, shortened));
      const isDivision = ofDivision.length > 0 || any(DIVISION_NOUNS);
      const isClause = ofClause.length > 0 || any(CLAUSE_NOUNS);
      if (!isDivision && !isClause) return null;
      return { isDivision, isClause, own: [...new Set([...ofDivision, ...ofClause])] };
    },
    referredTo: (query) => references.get(asWritten(query)),
    hasLawNumber: (parts) => /\p{L}/u.test(parts) && /\d/u.test(parts) && byNumber.has(parts),
    unnumbered: (word, next) =>
      UNNUMBERED[word.replace(/s$/, '')] ?? UNNUMBERED[`${word} ${next ?? ''}`] ?? null,
    clausesOf({ instrument, division, parts }) {
      const given = parts.join('.');
      const within = (clause: number): boolean => {
        const entry = clauses[clause];
        if (entry === undefined || (instrument !== null && entry.instrument !== instrument)) return false;
        return division === null || [division, inFigures(division)].includes(divisionOf(entry) ?? '');
      };
      if (parts.length === 0)
        return [...clauses.keys()].filter((clause) => clauses[clause]?.num !== '' && within(clause));
      const [first = '', ...others] = parts;
      const written = [given, ...(others.length > 0 ? [[inFigures(first), ...others].join('.')] : [])];
      const found = written.map((number) => byNumber.get(number)?.filter(within) ?? []);
      const [some = []] = found.filter((one) => one.length > 0);
      if (some.length > 0 || instrument === null) return some;
      return (byNumber.get(`#${given}`) ?? []).filter(within);
    },
    range(first, final) {
      const areSeveral = first.length > 1 && final.length > 1;
      const ranges = final.map((to) => {
        const [from = to] = first.filter(
          (one) => one <= to && (!areSeveral || clauses[one]?.division === clauses[to]?.division),
        );
        return Array.from({ length: to - from + 1 }, (_, place) => from + place);
      });
      return [...new Set(ranges.flat())];
    },
    around({ instrument, division, parts }) {
      const all = clauses.filter(
        (entry) => entry.num !== '' && (instrument ?? entry.instrument) === entry.instrument,
      );
      const named = division ?? (parts.length > 1 ? parts[0] : null) ?? null;
      const numbered = named === null ? all : all.filter((entry) => divisionOf(entry) !== null);
      const inside = numbered.filter((entry) => named !== null && divisionOf(entry) === inFigures(named));
      const some = inside.length > 0 ? inside : numbered.length > 0 ? numbered : all;
      return [...new Set(some.map((entry) => entry.division))].map((own) => {
        const those = some.filter((entry) => entry.division === own);
        return [those[0], last(those)] as [Entry, Entry];
      });
    },
  };
}

/** The consonants of a word, none twice in a row: what `recommendation` and `reccomandations` share with the noun. */
function skeletonOf(word: string): string {
  return word.replace(/[aeiouyh]|s$/g, '').replace(/(.)\1+/g, '$1');
}

const DIGITS = new Map([...'ivxlc'].map((letter, at) => [letter, [1, 5, 10, 50, 100][at] ?? 0]));

/** A Roman number in figures, as readers write those of divisions that have these; anything else as it is. */
function inFigures(number: string): string {
  if (!/^[ivxlc]+$/.test(number)) return number;
  const digits = [...number].map((letter) => DIGITS.get(letter) ?? 0);
  return String(digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0));
}

/** Folded, with one blank for several. */
function asWritten(reference: string): string {
  return fold(reference).replace(/\s+/gu, ' ').trim();
}

function divisionOf({ division, num }: Entry): string | null {
  return division.num === null || num === '' ? null : fold(division.num);
}

/** `66`, `iii`; the last part of the eId where there is no number. */
function numberOf({ num, eId }: Entry): string {
  if (num === '') return eId.slice(eId.lastIndexOf('/') + 1);
  return (fold(num).match(/\p{L}+|\p{N}+/gu) ?? []).join('.');
}

/** Whether a word is a noun or its plural, or its first letters where these will do. */
function calls(word: string, noun: string, shortened: boolean): boolean {
  if (word === noun || `${noun}s` === word) return true;
  return (
    shortened &&
    word.length > 1 &&
    (noun.startsWith(word) ||
      (word.length > 5 && skeletonOf(word) === skeletonOf(noun)) ||
      (word.length > 3 && noun.startsWith(word.replace(/s$/, ''))))
  );
}
