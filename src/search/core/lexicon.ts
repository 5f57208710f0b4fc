/** The lexicon: all clauses with their words, and the places of each word by form and by lexeme. */
import { shortReference } from '../../model/identity.ts';
import { pathOf } from '../../model/site-paths.ts';
import { clauseWords, type ClauseWord } from './clause-words.ts';
import type { SearchDivision, SearchInstrument, SearchText, Ties } from './search-text.ts';
import { stopWords } from './stop-words.ts';

/** A clause, prepared for searching. */
export interface Entry {
  eId: string;
  /** `DIM 4.66` */
  reference: string;
  path: string;
  num: string;
  instrument: SearchInstrument;
  division: SearchDivision;
  text: string;
  ties: Ties;
  tokens: readonly ClauseWord[];
  /** Number of words but for stop words. */
  length: number;
}

/** Place of a word: 0-based numbers of the clause, and of the word in it. */
export interface Posting {
  clause: number;
  at: number;
}

export interface Lexicon {
  clauses: Entry[];
  /** By folded form. */
  postings: Map<string, Posting[]>;
  /** By lexeme. */
  inflections: Map<string, Posting[]>;
  /** The words in Pagefind's index, as printed, in its order. */
  indexed: string[];
  /** Parts of words printed with hyphens, by the parts run together: `autodefense` → `auto`, `defense`. */
  compounds: Map<string, string[]>;
  /** Mean of `Entry.length`. */
  meanLength: number;
}

export function buildLexicon({ instruments }: Pick<SearchText, 'instruments'>): Lexicon {
  const clauses = instruments.flatMap((instrument) =>
    instrument.divisions.flatMap((division) => {
      const nums = division.nums.split(' ');
      return division.texts.map((text, index): Entry => {
        const num = nums[index] ?? '';
        const eId = `${division.eId}/${num.toLowerCase()}`;
        const tokens = clauseWords(text);
        return {
          eId,
          reference: shortReference(instrument.siglum, num, division.num),
          path: pathOf(eId),
          num,
          instrument,
          division,
          text,
          ties: division.ties[index] ?? {},
          tokens,
          length: tokens.filter(({ folded }) => !stopWords.has(folded)).length,
        };
      });
    }),
  );
  const postings = new Map<string, Posting[]>();
  const inflections = new Map<string, Posting[]>();
  const compounds = new Map<string, string[]>();
  clauses.forEach(({ text, tokens }, clause) => {
    tokens.forEach(({ folded, lexeme, end }, at) => {
      push(postings, folded, { clause, at });
      push(inflections, lexeme, { clause, at });
      const next = tokens[at + 1];
      const between = next === undefined ? '' : text.slice(end, next.start);
      if (next !== undefined && /^\s*[-\u2010\u2011]\s*$/.test(between)) {
        compounds.set(folded + next.folded, [folded, next.folded]);
      }
    });
  });
  return {
    clauses,
    postings,
    inflections,
    indexed: indexedWords(clauses),
    compounds,
    meanLength: clauses.reduce((sum, { length }) => sum + length, 0) / Math.max(1, clauses.length),
  };
}

/**
 * The words to put into Pagefind's index: one for each lexeme, in its first
 * form printed with small letters. Numbers, short words and names always
 * printed with a capital are left out: they need no stems.
 */
function indexedWords(clauses: readonly Entry[]): string[] {
  const byLexeme = new Map<string, string>();
  for (const { word, folded, lexeme } of clauses.flatMap(({ tokens }) => tokens)) {
    if (folded.length < 4 || stopWords.has(folded) || !/^\p{Ll}/u.test(word)) continue;
    if (!byLexeme.has(lexeme)) byLexeme.set(lexeme, word);
  }
  return [...byLexeme.values()].sort();
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
