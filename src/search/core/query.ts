/** Reading a query: what a reader typed, cut into words, runs of words and phrases. */
import { fold, wordsOf } from './fold.ts';
import { months } from './months.ts';
import type { SearchInstrument } from './search-text.ts';
import type * as Signs from './signs/signs.ts';
import { stopWords } from './stop-words.ts';
import { tidy } from './tidy.ts';

export interface Term {
  /** `word`: one; `run`: several joined by hyphens or signs (`auto-défense`); `phrase`: in quotes, matched exactly. */
  kind: 'word' | 'run' | 'phrase';
  /** As typed, without quotes. */
  typed: string;
  /** As written; a `word` has one. */
  words: string[];
  /** Of a phrase: the words, 0-based, before which others may stand (`[…]`). */
  gaps?: number[];
}

export interface Query {
  /** As typed, to be shown: trimmed, white space folded, control characters left out. */
  typed: string;
  terms: Term[];
  /** Whether the query was too long to be read whole. */
  cut: boolean;
}

/** A query of more is cut: more words than this find no clause. */
const MOST_TERMS = 24;

const DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const BETWEEN_PIECES = /[^\p{L}\p{M}\p{N}°º#‐‑–—-]+/u;

/**
 * @param signs what reads signs; null for a query without
 * @param texts those that a question may call by name
 */
export function readQuery(
  raw: string,
  signs: Pick<typeof Signs, 'cutQuotations' | 'decoded' | 'plainSpelling' | 'saysNothing'> | null,
  texts: readonly SearchInstrument[] = [],
): Query {
  const { text: typed, cut } = tidy(raw);
  const meant = signs?.decoded(typed) ?? typed;
  const { quotations, rest } = signs?.cutQuotations(signs.plainSpelling(meant)) ?? {
    quotations: [],
    rest: typed,
  };
  const phrases = quotations.map(({ words, gaps, typed }): Term => ({ kind: 'phrase', typed, words, gaps }));
  const terms = distinct([...phrases, ...rest.split(' ').flatMap(termsOf)]);
  const isEmpty = signs?.saysNothing(meant, texts);
  const subjects = terms.filter((term) => carriesSubject(term, isEmpty));
  return {
    typed,
    terms: (subjects.length > 0 ? subjects : terms).slice(0, MOST_TERMS),
    cut: cut || subjects.length > MOST_TERMS,
  };
}

/** The terms of a piece of the query without spaces. */
function termsOf(chunk: string): Term[] {
  const date = DATE.exec(chunk);
  const month = months[Number(date?.[2]) - 1];
  if (date !== null && month !== undefined) {
    return [{ kind: 'run', typed: chunk, words: [String(Number(date[1])), month, date[3] ?? ''] }];
  }
  return chunk.split(BETWEEN_PIECES).flatMap((piece): Term[] => {
    const words = wordsOf(piece);
    // Drop the n of a number sign (`n°`).
    if (words.length > 1 && /^n[ºo]?$/i.test(words[0] ?? '') && /^\d/.test(words[1] ?? '')) words.shift();
    if (words.length === 0) return [];
    return [{ kind: words.length === 1 ? 'word' : 'run', typed: piece, words }];
  });
}

/** Without those typed twice in a row; farther apart, as in two dates of one year, both count. */
function distinct(terms: readonly Term[]): Term[] {
  const keyOf = ({ kind, words, gaps = [] }: Term) => [kind, ...words.map(fold), ...gaps].join(' ');
  return terms.filter((term, at) => {
    const before = terms[at - 1];
    return before === undefined || keyOf(before) !== keyOf(term);
  });
}

function carriesSubject({ kind, words }: Term, isEmpty?: (word: string) => boolean): boolean {
  return (
    kind === 'phrase' || !words.map(fold).every((word) => stopWords.has(word) || isEmpty?.(word) === true)
  );
}
