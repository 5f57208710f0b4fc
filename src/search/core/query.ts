/** Reading a query: what a reader typed, cut into words, runs of words and phrases. */
import { fold, wordsOf } from './fold.ts';
import { stopWords } from './stop-words.ts';

export interface Term {
  /** `word`: one; `run`: several joined by hyphens or signs (`auto-défense`); `phrase`: in quotes, matched exactly. */
  kind: 'word' | 'run' | 'phrase';
  /** As typed, without quotes. */
  typed: string;
  /** As written; a `word` has one. */
  words: string[];
}

export interface Query {
  /** As typed, to be shown: trimmed, white space folded, control characters left out. */
  typed: string;
  terms: Term[];
  /** Whether the query was too long to be read whole. */
  cut: boolean;
}

/** A longer query is cut: more words than this find no clause. */
const MOST_CHARACTERS = 400;
const MOST_TERMS = 24;

const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;
const CONTROL = /[\p{Cc}\p{Cs}]/gu;
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const BETWEEN_PIECES = /[^\p{L}\p{M}\p{N}°º#‐‑–—-]+/u;

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

export function readQuery(raw: string): Query {
  const clean = raw
    .slice(0, 4 * MOST_CHARACTERS)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const typed = clean.slice(0, MOST_CHARACTERS);
  const phrases: Term[] = [];
  const loose = typed
    .replace(PHRASE, (_, inside: string) => {
      const words = wordsOf(inside);
      if (words.length > 0) phrases.push({ kind: 'phrase', typed: inside.trim(), words });
      return ' ';
    })
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''));
  const terms = [...phrases, ...loose.split(' ').flatMap(termsOf)];
  const subjects = terms.filter(carriesSubject);
  return {
    typed,
    terms: (subjects.length > 0 ? subjects : terms).slice(0, MOST_TERMS),
    cut: raw.length > 4 * MOST_CHARACTERS || clean.length > typed.length || subjects.length > MOST_TERMS,
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

function carriesSubject({ kind, words }: Term): boolean {
  return kind === 'phrase' || !words.every((word) => stopWords.has(fold(word)));
}
