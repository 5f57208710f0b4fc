/** What the pieces of a phrase say, one after the other: a text, a division, a noun, numbers and how they are joined. */
import { last } from '../../../../model/last.ts';
import type { SearchInstrument } from '../../search-text.ts';
import type { Names } from './names.ts';
import type { NumberParts, Piece } from './pieces.ts';
import { isBeforeNumber, isItemWord, isLetter, textAt, wordAt } from './words.ts';

export type Step =
  /** `isWhole`: by its id, `oci-2016`, or with its year, which says all its clauses where nothing else is named. */
  | { step: 'instrument'; instrument: SearchInstrument; isWhole: boolean }
  | { step: 'division'; division: string }
  /** The numbers after it are of divisions: `thèmes 1 et 3`. */
  | { step: 'divisions' }
  /**
   * A noun of clauses; `instrument` is the only text that has it, null where several or none have. `isAfter`: of
   * the number before it, as in `2e engagement` and `13 engagements`.
   */
  | { step: 'noun'; isPlural: boolean; isAfter: boolean; instrument: SearchInstrument | null }
  /** The noun after it is of all its clauses: `toutes les recommandations`. */
  | { step: 'all' }
  | { step: 'unnumbered'; id: string }
  /** `isBeside`: with only a space before, as the second number of `4 66`. */
  | { step: 'numbers'; numbers: NumberParts[]; between: string[]; isBeside: boolean }
  | { step: 'range' }
  | { step: 'list'; isComma: boolean };

const RANGE = /^(a|au|aux|jusqua?|jusque|to)$/;
const ALL = /^(tous|toutes|ensemble|liste|integralite|totalite)$/;
const APOSTROPHE = /^['\u2019\u02BC]$/;

/** @param first the meaning of a noun that may stand for a clause or a division */
export function stepsOf(pieces: readonly Piece[], names: Names, first: 'clause' | 'division'): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const ofItem = steps.some(({ step }) => step === 'numbers') ? itemAt(pieces, at) : itemFirst(pieces, at);
    if (piece.kind === 'sign') {
      if (/^[-\u2013\u2014]$/.test(piece.sign)) steps.push({ step: 'range' });
      if (/^[,;:&+|\u00B7]$/.test(piece.sign)) steps.push({ step: 'list', isComma: piece.sign === ',' });
    } else if (ofItem > 0) {
      at += ofItem;
    } else if (piece.kind === 'number') {
      if (isLetter(piece)) steps.push(...stepOfLetter(piece, pieces, at, last(steps)));
      else steps.push(stepOfNumbers(piece, pieces[at - 1], last(steps)));
    } else {
      const { step, read } = stepOfWord(piece.words, pieces, at, names, first);
      // `4e thème`: the number is the division's.
      if (step?.step === 'division' && isOrdinal(pieces[at - 1])) steps.pop();
      if (step !== null) steps.push(step);
      at += read;
    }
  }
  return steps;
}

/**
 * How many pieces after one say with it which part of a clause is meant: `4.80, tiret 3`, `4.80, al. 3`, `4.80, 3e tiret`;
 * 0 where they say none.
 */
function itemAt(pieces: readonly Piece[], at: number): number {
  if (isOrdinal(pieces[at])) return isItemWord(wordAt(pieces, at + 1) ?? '') ? 1 : 0;
  if (!isItemWord(wordAt(pieces, at) ?? '')) return 0;
  const stop = pieces[at + 1];
  const count = stop?.kind === 'sign' && stop.sign === '.' ? 2 : 1;
  const next = pieces[at + count];
  return next?.kind === 'number' && next.numbers.length === 1 && next.numbers[0]?.length === 1 ? count : 0;
}

/** So too before the number of the clause: `3e tiret de la recommandation 4.80`. `point 3 de l’OCI` is a clause. */
function itemFirst(pieces: readonly Piece[], at: number): number {
  const count = itemAt(pieces, at);
  const behind = pieces.slice(at + count + 1);
  const isOfClause =
    /^(?:de|du)$/.test(wordAt(behind, 0) ?? '') &&
    behind.some((piece) => piece.kind === 'number' && !isLetter(piece) && !isYear(piece));
  return isOfClause ? count : 0;
}

function isYear({ numbers }: NumberPiece): boolean {
  return numbers.length === 1 && /^\d{4}$/.test(numbers[0]?.join('.') ?? '');
}

type NumberPiece = Extract<Piece, { kind: 'number' }>;

function isOrdinal(piece: Piece | undefined): piece is NumberPiece {
  return piece?.kind === 'number' && piece.isOrdinal === true;
}

function stepOfNumbers(
  { numbers, between }: NumberPiece,
  before: Piece | undefined,
  last: Step | undefined,
): Step {
  return {
    step: 'numbers',
    numbers,
    between,
    isBeside: before?.kind === 'number' && last?.step === 'numbers',
  };
}

/** A single letter: `à`, an elided word, the n of `n°`, or a number where one may come. */
function stepOfLetter(
  piece: NumberPiece,
  pieces: readonly Piece[],
  at: number,
  before: Step | undefined,
): Step[] {
  const letter = piece.numbers[0]?.[0] ?? '';
  const next = pieces[at + 1];
  if (next?.kind === 'sign' && APOSTROPHE.test(next.sign)) return [];
  if (letter === 'n' && isBeforeNumber(pieces, at)) return [];
  if (letter === 'a' && before?.step === 'numbers') return [{ step: 'range' }];
  // `jusqu’à` has said so already.
  if (letter === 'a' && before?.step === 'range') return [];
  return before === undefined ? [] : [stepOfNumbers(piece, pieces[at - 1], before)];
}

/** What a word says, and how many pieces after it are read with it. */
function stepOfWord(
  words: readonly string[],
  pieces: readonly Piece[],
  at: number,
  names: Names,
  first: 'clause' | 'division',
): { step: Step | null; read: number } {
  const [word = ''] = words;
  const isBefore = isBeforeNumber(pieces, at);
  const alone = (step: Step | null) => ({ step, read: 0 });
  const text = textAt(pieces, at, names);
  if (text !== null) {
    const { instrument, year } = text;
    const isWhole = year > 0 || instrument.id === words.join('-');
    return { step: { step: 'instrument', instrument, isWhole }, read: year };
  }
  const id = names.unnumbered(word, wordAt(pieces, at + 1));
  if (id !== null) return alone({ step: 'unnumbered', id });
  if (RANGE.test(word)) return alone({ step: 'range' });
  if (ALL.test(word)) return alone({ step: 'all' });
  const noun = names.nounOf(word, isBefore);
  if (noun === null) {
    // `entre 4.60 et 4.66`
    if (word === 'et' && wordAt(pieces, at - 2) === 'entre') return alone({ step: 'range' });
    return alone(/^(et|ou|puis|ainsi|and)$/.test(word) ? { step: 'list', isComma: false } : null);
  }
  if (noun.isDivision && (first === 'division' || !noun.isClause)) {
    const before = pieces[at - 1];
    if (isOrdinal(before)) return alone({ step: 'division', division: before.numbers[0]?.[0] ?? '' });
    if (isBefore && word.endsWith('s')) return alone({ step: 'divisions' });
    const number = pieces.findIndex(
      (piece, index) => index > at && piece.kind === 'number' && !isLetter(piece, 'n'),
    );
    const found = pieces[number];
    if (isBefore && found?.kind === 'number' && found.numbers.length === 1)
      return { step: { step: 'division', division: found.numbers[0]?.join('.') ?? '' }, read: number - at };
    if (!noun.isClause) return alone(null);
  }
  const [only, ...others] = noun.own;
  return alone({
    step: 'noun',
    isPlural: word.endsWith('s'),
    isAfter: isOrdinal(pieces[at - 1]) || (!isBefore && pieces[at - 1]?.kind === 'number'),
    instrument: others.length > 0 ? null : (only ?? null),
  });
}
