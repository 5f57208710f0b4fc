/** What texts, divisions and clauses are called: sigla, titles, nouns. */
import { yearOf } from '../../../../model/years.ts';
import { fold, wordsOf } from '../../fold.ts';
import { lexemeOf } from '../../lexeme.ts';
import type { Entry } from '../../lexicon.ts';
import type { SearchInstrument } from '../../search-text.ts';
import { stopWords } from '../../stop-words.ts';
import { numberedClauses, type NumberedClauses } from './numbered.ts';

/** Nouns for clauses and divisions that any text may use besides its own, folded. */
const CLAUSE_NOUNS = ['clause', 'article', 'point', 'paragraphe', 'disposition', 'numero', 'no', 'n'];
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

export interface Names extends NumberedClauses {
  instruments: readonly SearchInstrument[];
  /** The whole names of texts and divisions, folded. */
  titles: readonly (readonly string[])[];
  /** The text with a siglum, an id, or an id with that first part; words folded. */
  instrumentOf(words: readonly string[], first?: boolean): SearchInstrument | null;
  /** The only text whose title begins with a word, unless that is a noun for its clauses: `communiqué`. */
  instrumentTitled(word: string): SearchInstrument | null;
  /** The only text of a year. */
  instrumentOfYear(year: string): SearchInstrument | null;
  /** @param shortened whether first letters of a noun will do: `reco`, `th` */
  nounOf(word: string, shortened: boolean): Noun | null;
  /** The number of the only division with all of some words in its name, stop words aside; null where none has. */
  divisionNamed(words: readonly string[]): string | null;
  /** The last part of the eId of what a word calls a preamble or a closing; null for other words. */
  unnumbered(word: string, next: string | undefined): string | null;
  /** The clause whose reference is written so, as the edition writes it; undefined where none or several are. */
  referredTo(query: string): number | undefined;
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
  const divisions = [...new Set(clauses.map(({ division }) => division))];
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
  return {
    ...numberedClauses(clauses),
    instruments,
    titles: titlesOf(instruments, divisions).map(foldedWords),
    instrumentOf: (words, first = false) =>
      instruments.find(({ siglum, id }) => {
        const word = words.join('-');
        return fold(siglum) === word || id === word || (first && id.startsWith(`${word}-`));
      }) ?? null,
    instrumentTitled: (word) =>
      only(
        instruments.filter(
          ({ titles: [title = ''], clauseNouns }) =>
            foldedWords(title)[0] === word && !clauseNouns.some((noun) => fold(noun) === word),
        ),
      ),
    instrumentOfYear: (year) => only(instruments.filter((one) => yearOf(one) === year)),
    nounOf(word, shortened) {
      const ofDivision = having(word, 'divisionNouns', shortened);
      const ofClause = having(word, 'clauseNouns', shortened);
      const any = (nouns: readonly string[]) => nouns.some((noun) => calls(word, noun, shortened));
      const isDivision = ofDivision.length > 0 || any(DIVISION_NOUNS);
      const isClause = ofClause.length > 0 || any(CLAUSE_NOUNS);
      if (!isDivision && !isClause) return null;
      return { isDivision, isClause, own: [...new Set([...ofDivision, ...ofClause])] };
    },
    divisionNamed(words) {
      const wanted = words.filter((word) => !stopWords.has(word)).map(lexemeOf);
      const named = only(
        divisions.filter(({ name, num }) => {
          const own = new Set(foldedWords(name).map(lexemeOf));
          return num !== null && wanted.every((word) => own.has(word));
        }),
      );
      return wanted.length === 0 || named?.num == null ? null : fold(named.num);
    },
    referredTo: (query) => references.get(asWritten(query)),
    unnumbered: (word, next) =>
      UNNUMBERED[word.replace(/s$/, '')] ?? UNNUMBERED[`${word} ${next ?? ''}`] ?? null,
  };
}

/** The whole names of texts and divisions; a division's name of one word may as well be what is sought. */
function titlesOf(
  instruments: readonly SearchInstrument[],
  divisions: readonly { name: string }[],
): string[] {
  const names = divisions.map(({ name }) => name).filter((name) => name.includes(' '));
  return [...new Set([...instruments.flatMap(({ name, titles }) => [...titles, name]), ...names])];
}

/** The only one; null where there is none, or are several. */
function only<One>([one, ...others]: readonly One[]): One | null {
  return others.length === 0 ? (one ?? null) : null;
}

function foldedWords(text: string): string[] {
  return wordsOf(text).map(fold);
}

/** The consonants of a word, none twice in a row: what `recommendation` and `reccomandations` share with the noun. */
function skeletonOf(word: string): string {
  return word.replace(/[aeiouyh]|s$/g, '').replace(/(.)\1+/g, '$1');
}

/** Folded, with one blank for several. */
function asWritten(reference: string): string {
  return fold(reference).replace(/\s+/gu, ' ').trim();
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
