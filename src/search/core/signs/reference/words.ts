/** Words that may stand in a reference: which of the pieces of a query are part of one. */
import type { Names } from './names.ts';
import type { Piece } from './pieces.ts';
import { stopWords } from '../../stop-words.ts';

/** Words around references, folded. */
const AROUND = new Set(
  (
    'cf confer voir voyez vide lire compare comparer comparez comparaison difference differences versus vs infra supra ibid ref reference references ' +
    'puis suivants suivantes suiv ss sq sqq r p par ex exemple page tiret al alinea lettre puce item ' +
    'ensemble liste integralite totalite'
  ).split(' '),
);

/** Whether a piece may be part of a reference; any other word ends it. */
export function isReferenceWord(piece: Piece, pieces: readonly Piece[], at: number, names: Names): boolean {
  if (piece.kind !== 'word') return true;
  if (piece.apart) return false;
  const { words } = piece;
  const [word = ''] = words;
  if (names.instrumentOf(words, isBesideNumber(pieces, at, names)) !== null) return true;
  if (words.length > 1) return false;
  const next = wordAt(pieces, at + 1);
  if (names.unnumbered(word, next) !== null || names.unnumbered(wordAt(pieces, at - 1) ?? '', word) !== null)
    return true;
  return AROUND.has(word) || stopWords.has(word) || names.nounOf(word, isBeforeNumber(pieces, at)) !== null;
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

/** Whether a number comes next, or is what a word is said of: `clause 4.66 du Dialogue`; a preamble, or all clauses too. */
export function isBesideNumber(pieces: readonly Piece[], at: number, names: Names): boolean {
  if (isBeforeNumber(pieces, at)) return true;
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
