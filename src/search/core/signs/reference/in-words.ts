/** Numbers of clauses and divisions in words: `troisième engagement`, `recommandation quarante-deux`, `thème sécurité`. */
import type { Names } from './names.ts';
import { cardinalIn, isNumberWord, ordinalIn } from './number-words.ts';
import type { Piece } from './pieces.ts';
import { isItemWord } from './words.ts';

type WordPiece = Extract<Piece, { kind: 'word' }>;
type Nouns = Pick<Names, 'divisionNamed' | 'instrumentOf' | 'nounOf'>;

/** Words that part one number in words from another, and `un`, an article too. */
const NO_BEGINNING = new Set(['un', 'une', 'et']);

/** Nouns for divisions of any text that no sentence has for anything else, as it has `partie`. */
const THEME = /^them(?:atiqu)?es?$/;

/** The pieces, those that are a number in words beside a noun as this number. */
export function withNumbersInWords(pieces: readonly Piece[], names: Nouns): Piece[] {
  return withDivisionsNamed(joined(pieces), names).map((piece, at, all) => {
    const number = isWord(piece) ? numberIn(piece, at, all, names) : null;
    return number ?? piece;
  });
}

/** Words of one number as one piece: `quarante deux`, `soixante sixième`, `avant dernière`. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const before = all[all.length - 1];
    const together =
      isWord(piece) && before !== undefined && isWord(before) ? joinedWith(before, piece) : null;
    if (together === null) all.push(piece);
    else all[all.length - 1] = together;
  }
  return all;
}

function joinedWith(before: WordPiece, piece: WordPiece): Piece | null {
  const words = [...before.words, ...piece.words];
  const isOne =
    words.every((word) => isNumberWord(word) || word === 'et') && !NO_BEGINNING.has(words[0] ?? '');
  return isOne || ordinalIn(words) !== null ? { ...before, end: piece.end, words } : null;
}

/** The names of divisions behind their noun as their numbers: `recommandation 66 du thème sécurité`. */
function withDivisionsNamed(pieces: readonly Piece[], names: Nouns): Piece[] {
  const all: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    all.push(piece);
    const behind = isDivisionNoun(piece, names) ? nameBehind(pieces, at, names) : [];
    const [first] = behind;
    const final = behind[behind.length - 1];
    const division = names.divisionNamed(behind.flatMap(({ words }) => words));
    if (first === undefined || final === undefined || division === null) continue;
    all.push({ start: first.start, end: final.end, kind: 'number', numbers: [[division]], between: [] });
    at += behind.length;
  }
  return all;
}

/** The words behind a piece, up to a sign, a number or a noun. */
function nameBehind(pieces: readonly Piece[], at: number, names: Nouns): WordPiece[] {
  const behind = pieces.slice(at + 1);
  const end = behind.findIndex(
    (piece) => !isWord(piece) || piece.apart || names.nounOf(piece.words.join('-'), false) !== null,
  );
  return behind.slice(0, end === -1 ? behind.length : end).filter(isWord);
}

function isDivisionNoun(piece: Piece, names: Nouns): boolean {
  if (!isWord(piece)) return false;
  const noun = names.nounOf(piece.words.join('-'), false);
  return noun !== null && noun.isDivision && (noun.own.length > 0 || THEME.test(piece.words.join('-')));
}

/** The number that a word says beside a noun of a text; ordinals stand before one, others behind. */
function numberIn(piece: WordPiece, at: number, pieces: readonly Piece[], names: Nouns): Piece | null {
  if (piece.apart) return null;
  const { start, end, words } = piece;
  const number = (written: string | null, isOrdinal: boolean): Piece | null =>
    written === null
      ? null
      : { start, end, kind: 'number', numbers: [[written]], between: [], ...(isOrdinal && { isOrdinal }) };
  const next = wordOf(pieces[at + 1]);
  if (isNoun(next, names) || isItemWord(next)) {
    // `cinq thèmes` are none of number five.
    const isMany = next.endsWith('s') && names.nounOf(next, false)?.isDivision !== true;
    const many = isMany ? cardinalIn(words) : null;
    return number(ordinalIn(words) ?? many, true);
  }
  const isNumero = wordOf(pieces[at - 1]) === 'numero';
  const before = wordOf(pieces[at - (isNumero ? 2 : 1)]);
  if (!isNoun(before, names) && names.instrumentOf([before]) === null) return null;
  return number(cardinalIn(words) ?? (/^premi/.test(words[0] ?? '') ? '1' : null), false);
}

function isWord(piece: Piece): piece is WordPiece {
  return piece.kind === 'word';
}

function wordOf(piece: Piece | undefined): string {
  return piece?.kind === 'word' && !piece.apart ? piece.words.join('-') : '';
}

/** Whether a word is a noun that a text has for its clauses or divisions. */
function isNoun(word: string, names: Nouns): boolean {
  return (names.nounOf(word, false)?.own.length ?? 0) > 0;
}
