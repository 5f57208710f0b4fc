/** Words that may stand in a reference: which of the pieces of a query are part of one. */
import { yearOf } from '../../../../model/years.ts';
import { stopWords } from '../../stop-words.ts';
import type { SearchInstrument } from '../../search-text.ts';
import type { Names } from './names.ts';
import type { Piece } from './pieces.ts';

/** Words around references, folded. */
const AROUND = new Set(
  (
    'cf confer voir voyez vide lire compare comparer comparez comparaison difference differences versus vs infra supra ibid ref reference references ' +
    'puis suivants suivantes suiv ss sq sqq r p par ex exemple page tiret al alinea lettre puce item ' +
    'ensemble liste integralite totalite lien liens correspondance correspondances and to'
  ).split(' '),
);
/** Nouns for the items of a clause, folded. */
const ITEM = /^(?:tirets?|al|alineas?|lettres?|puces?|points?|items?|p)$/;
/** Nouns for any text, said with its year: `le texte de 2016`. */
const TEXT = /^(?:textes?|documents?)$/;

/** Whether a piece may be part of a reference; any other word ends it. */
export function isReferenceWord(piece: Piece, pieces: readonly Piece[], at: number, names: Names): boolean {
  if (piece.kind !== 'word') return true;
  if (piece.apart) return false;
  const { words } = piece;
  const [word = ''] = words;
  if (textAt(pieces, at, names) !== null) return true;
  if (words.length > 1) return false;
  const next = wordAt(pieces, at + 1);
  if (names.unnumbered(word, next) !== null || names.unnumbered(wordAt(pieces, at - 1) ?? '', word) !== null)
    return true;
  return AROUND.has(word) || stopWords.has(word) || names.nounOf(word, isBeforeNumber(pieces, at)) !== null;
}

/**
 * The text that a word names, and how many pieces behind it say its year: `OCI 2016`, `Dialogue (2024)`, `communiqué de
 * 2016`; null where it names none.
 */
export function textAt(
  pieces: readonly Piece[],
  at: number,
  names: Names,
): { instrument: SearchInstrument; year: number } | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || piece.apart) return null;
  const [word = '', ...others] = piece.words;
  const end = numberBehind(pieces, at);
  const year = end === null ? '' : numberAt(pieces, end);
  const isOfYear = (instrument: SearchInstrument | null) =>
    instrument !== null && yearOf(instrument) === year;
  const called =
    names.instrumentOf(piece.words, isBesideNumber(pieces, at, names)) ??
    (isOfYear(names.instrumentOf(piece.words, true)) ? names.instrumentOf(piece.words, true) : null);
  if (called !== null) return { instrument: called, year: isOfYear(called) ? (end ?? at) - at : 0 };
  if (others.length > 0) return null;
  const titled = TEXT.test(word) ? names.instrumentOfYear(year) : names.instrumentTitled(word);
  if (titled === null || !(isOfYear(titled) || isBehindNumber(pieces, at, names))) return null;
  return { instrument: titled, year: isOfYear(titled) ? (end ?? at) - at : 0 };
}

/** Where the number behind a word stands, at most a stop word, a comma or a bracket between. */
function numberBehind(pieces: readonly Piece[], at: number): number | null {
  for (let next = at + 1; next <= at + 2; next++) {
    const piece = pieces[next];
    if (piece?.kind === 'number' && !isLetter(piece)) return next;
    const isPassed =
      piece?.kind === 'sign' ? /^[,(]$/.test(piece.sign) : stopWords.has(wordAt(pieces, next) ?? '');
    if (!isPassed) return null;
  }
  return null;
}

/** A number that stands by itself, as written. */
function numberAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece?.kind === 'number' && piece.numbers.length === 1 ? (piece.numbers[0]?.join('.') ?? '') : '';
}

/** Whether a word is what the number before it is of: `point iii du communiqué`, `3e point du communiqué`. */
function isBehindNumber(pieces: readonly Piece[], at: number, names: Names): boolean {
  if (!stopWords.has(wordAt(pieces, at - 1) ?? '')) return false;
  const isNoun = names.nounOf(wordAt(pieces, at - 2) ?? '', false) !== null;
  return pieces[at - (isNoun ? 3 : 2)]?.kind === 'number';
}

/** Whether a word may be a noun for the items of a clause. */
export function isItemWord(word: string): boolean {
  return ITEM.test(word);
}

/** The single word of a piece; undefined for another piece. */
export function wordAt(pieces: readonly Piece[], at: number): string | undefined {
  const piece = pieces[at];
  return piece?.kind === 'word' && piece.words.length === 1 ? piece.words[0] : undefined;
}

/** Whether a number comes next, at most signs and a number sign (`n°`) between. */
export function isBeforeNumber(pieces: readonly Piece[], at: number): boolean {
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece?.kind === 'number' && !isLetter(piece, 'n')) return true;
    const passed =
      piece?.kind === 'sign' || (piece?.kind === 'word' ? /^(no|numeros?)$/.test(piece.words.join()) : true);
    if (!passed) return false;
  }
  return false;
}

/**
 * Whether a number comes next, or a noun and its number, or is what a word is said of: `clause 4.66 du Dialogue`, `Dialogue
 * thème 3`; a preamble, or all clauses too.
 */
function isBesideNumber(pieces: readonly Piece[], at: number, names: Names): boolean {
  const isBeforeNoun = names.nounOf(wordAt(pieces, at + 1) ?? '', true) !== null;
  if (isBeforeNumber(pieces, isBeforeNoun ? at + 1 : at)) return true;
  const before = at - (stopWords.has(wordAt(pieces, at - 1) ?? '') ? 2 : 1);
  const word = wordAt(pieces, before) ?? '';
  const all = word.endsWith('s') ? (names.nounOf(word, false)?.own ?? []) : [];
  const isAll = all.some(({ id }) => id.startsWith(`${wordAt(pieces, at) ?? ''}-`));
  return pieces[before]?.kind === 'number' || names.unnumbered(word, undefined) !== null || isAll;
}

/** Whether a piece is a single letter, which may be a number. */
export function isLetter(piece: Piece, letter?: string): boolean {
  if (piece.kind !== 'number' || piece.numbers.length > 1) return false;
  const written = piece.numbers[0]?.join('.') ?? '';
  return letter === undefined ? /^\p{L}$/u.test(written) : written === letter;
}
