/** The pieces of a query that may name clauses: numbers as typed, words, signs. */
import { last } from '../../../../model/last.ts';
import { fold, wordsOf } from '../../fold.ts';
import { months } from '../../months.ts';
import type { Names } from './names.ts';
import { withNumbersInWords } from './in-words.ts';

/** Its place in the query in UTF-16 code units, `end` exclusive. */
interface Place {
  start: number;
  end: number;
}

/** `5.51` is `['5', '51']`; folded. */
export type NumberParts = readonly string[];

export type Piece = Place &
  (
    | { kind: 'sign'; sign: string }
    /** `words` as written, folded: `oci-2016` is one piece of two. */
    | { kind: 'word'; words: string[]; apart: boolean }
    /** Numbers written together: `5.51-52` is two, with `-` between. Letters may be Roman numbers, and words as well. */
    | { kind: 'number'; numbers: NumberParts[]; between: string[]; isOrdinal?: true }
  );

/** A comma, a colon or a point between figures may stand for a full stop: `4,66`. `bis` belongs to what it stands behind. */
const PIECE =
  /[\p{L}\p{M}\p{N}]+(?:[./\u2010-\u2015\u2212-][\p{L}\p{M}\p{N}]+|[,:\u00B7]\p{N}+|\s(?:bis|ter|quater)(?![\p{L}\p{N}]))*|\S/giu;
/** `20 juin 2015`, `juin 2015`. */
const DAY = new RegExp(`(?:(\\d{1,2})(?:er)? )?(${months.join('|')}) (\\d{4})`, 'gu');
const QUOTED = /["“”„«»][^"“”„«»]*["“”„«»]/gu;
const DASH = /[\u2010-\u2015\u2212]/gu;
/** A letter run beside its number: `DIM5.51`, `DIM-5.51`, `DIM:5.51`, `R51`. */
const LETTERS_FIRST = /^(\p{L}+)[\u2010-\u2015\u2212,:-]?(\p{N}.*)$/u;
/** `T.4`, `R.66`: a letter that is no Roman number. */
const LETTER_FIRST = /^([abd-hj-km-uw-z])\.(\p{N}.*)$/iu;
/** `66bis`, `66 bis`: the second part of a number. */
const SECOND_PART = /(\d)\s?(bis|ter|quater)$/;
/** `2e`, `1re`, `3ième`; `IIIe`, whose number stands in capitals. */
const ORDINAL = /^([1-9]\d{0,2}|[IVX]|[IVXLC]{2,})(?:e|er|re|[eè]re|i?[eè]me|nd|nde)$/;

/**
 * A number as laws have it, which blanks and full stops may part: `L. 111-1`, `L111-1`, `2 bis`; what stands before, and
 * behind it what may tell its version: `(version 2041)`, `abrogé`.
 */
const OF_LAW =
  /(^|[^\p{L}\p{N}])((?:\p{L}\.?\s?)?\p{N}{1,4}(?:[.\u2010-\u2015\u2212-]\p{N}{1,4})*(?:\s(?:bis|ter|quater|\p{L}+ies))?)(?![\p{L}\p{N}])(?=(\s?\(?\p{L}+(?:\s\p{N}{1,4}(?!\p{N}))?\)?)?)/giu;
/** `article premier`: what stands before the number, and the number. */
const FIRST = /((?:^|[^\p{L}\p{N}])art(?:icle|\.)?\s+)(premi(?:er|ère))(?![\p{L}\p{N}])/giu;

/**
 * The pieces of a query in order; what stands between quotation marks is quoted words, and none of them, but for the
 * name of a clause.
 *
 * @param names what clauses are called: a number in words is one beside a noun of theirs alone (`troisième engagement`)
 */
export function piecesOf(
  query: string,
  names: Pick<
    Names,
    'divisionNamed' | 'hasLawNumber' | 'instrumentOf' | 'instruments' | 'nounOf' | 'titles' | 'unnumbered'
  >,
): Piece[] {
  // Chicago and MLA set the name of a clause in quotation marks: `« Engagement iii »`; readers `« DIM 4.66 »`.
  const isName = (inside: string) => {
    const words = wordsOf(inside).map(fold).join(' ');
    if (names.titles.some((title) => title.join(' ') === words)) return true;
    const [noun = '', number = '', ...others] = inside.split(/[\s,;]+/).filter((word) => word !== '');
    if (others.length > 0) return false;
    if (names.unnumbered(fold(noun), fold(number)) !== null) return true;
    const isOwn =
      (names.nounOf(fold(noun), false)?.own.length ?? 0) > 0 || names.instrumentOf([fold(noun)]) !== null;
    return isOwn && number !== '' && isNumberPiece(number);
  };
  const quoted = Array.from(query.matchAll(QUOTED)).flatMap(({ index, 0: found }) =>
    isName(found.slice(1, -1)) ? [] : [[index, index + found.length]],
  );
  const days = daysIn(query, names);
  const whole = [...wholeNumbers(query, names.hasLawNumber), ...days.filter(({ kind }) => kind === 'number')];
  const pieces = Array.from(query.matchAll(PIECE)).flatMap(({ index, 0: found }): Piece[] => {
    const place = { start: index, end: index + found.length };
    const isOfDay = days.some(({ kind, start, end }) => kind === 'word' && start <= index && index < end);
    const apart = isOfDay || quoted.some(([from = 0, to = 0]) => from <= index && index < to);
    const number = apart ? undefined : whole.find(({ start, end }) => start <= index && index < end);
    // The first of the pieces that such a number has stands for all.
    if (number !== undefined) return number.start === index ? [number] : [];
    if (apart) return [{ ...place, kind: 'word', words: [fold(found)], apart }];
    return pieceOf(found, place).flatMap((piece) => siglumFirst(piece, names));
  });
  return withNumbersInWords(pieces, names);
}

/** The days in a query: that of a text stands for its year, the numbers of others are none of a clause. */
function daysIn(query: string, { instruments }: Pick<Names, 'instruments'>): Piece[] {
  return Array.from(small(query).matchAll(DAY)).map(
    ({ index, 0: found, 1: day, 2: month = '', 3: year = '' }) => {
      const place = { start: index, end: index + found.length };
      const numbers = [months.indexOf(month) + 1, ...(day === undefined ? [] : [Number(day)])];
      const date = [year, ...numbers.map((number) => String(number).padStart(2, '0'))].join('-');
      return instruments.some((text) => text.date.startsWith(date))
        ? { ...place, kind: 'number', numbers: [[year]], between: [] }
        : { ...place, kind: 'word', words: [found], apart: true };
    },
  );
}

/** In small letters without accents, each of its letters where it was. */
function small(text: string): string {
  return [...text].map((letter) => (fold(letter).length === letter.length ? fold(letter) : letter)).join('');
}

/** `OCI-vi`: a siglum and its number, else as it is. */
function siglumFirst(piece: Piece, names: Pick<Names, 'instrumentOf'>): Piece[] {
  if (piece.kind !== 'word') return [piece];
  const words = piece.words.slice(0, -1);
  const number = last(piece.words) ?? '';
  if (words.length === 0 || !isNumber(number) || names.instrumentOf(words) === null) return [piece];
  const middle = piece.end - number.length;
  return [
    { ...piece, end: middle, words },
    { start: middle, end: piece.end, kind: 'number', numbers: [[number]], between: [] },
  ];
}

function isNumberPiece(written: string): boolean {
  return pieceOf(written, { start: 0, end: written.length })[0]?.kind === 'number';
}

/** Numbers that are one though blanks part them. */
function partsOf(number: string): string[] {
  return fold(number).match(/\p{L}+|\p{N}+/gu) ?? [];
}

function wholeNumbers(query: string, hasLawNumber: (parts: string) => boolean): Piece[] {
  const ofLaws = Array.from(query.matchAll(OF_LAW)).flatMap(
    ({ index, 1: before = '', 2: found = '', 3: version = '' }) => {
      const start = index + before.length;
      const end = start + found.length;
      const of = partsOf(found + version);
      if (version !== '' && hasLawNumber(of.join('.')))
        return [{ start, end: end + version.length, parts: of }];
      const parts = partsOf(found);
      if (hasLawNumber(parts.join('.'))) return [{ start, end, parts }];
      // The letter before it may be a word: `à 2 bis`.
      const others = parts.slice(1);
      return /^\p{L}/u.test(found) && hasLawNumber(others.join('.'))
        ? [{ start: start + found.search(/\p{N}/u), end, parts: others }]
        : [];
    },
  );
  const firsts = Array.from(query.matchAll(FIRST)).map(({ index, 0: all, 1: before = '' }) => ({
    start: index + before.length,
    end: index + all.length,
    parts: ['1'],
  }));
  return [...ofLaws, ...firsts].map(({ start, end, parts }) => ({
    start,
    end,
    kind: 'number',
    numbers: [parts],
    between: [],
  }));
}

function pieceOf(written: string, place: Place): Piece[] {
  // The anchor of an item: `4.80-p3`.
  const plain = fold(written)
    .replace(DASH, '-')
    .replace(/(\d)-p\d+$/, '$1')
    .replace(SECOND_PART, '$1.$2')
    .replace(/\u00B7/g, '.');
  if (!/^[\p{L}\p{N}]/u.test(plain)) return [{ ...place, kind: 'sign', sign: plain }];
  const letter = LETTER_FIRST.exec(written);
  const numbers = plain.split(/[-/,:]/).map((one) => one.split('.'));
  if (letter === null && numbers.every((parts) => parts.every(isNumber)))
    return [{ ...place, kind: 'number', numbers, between: plain.match(/[-/,:]/g) ?? [] }];
  const ordinal = ORDINAL.exec(written);
  if (ordinal !== null)
    return [{ ...place, kind: 'number', numbers: [[fold(ordinal[1] ?? '')]], between: [], isOrdinal: true }];
  const joined = letter ?? LETTERS_FIRST.exec(written);
  if (joined !== null) {
    const [, letters = '', rest = ''] = joined;
    const middle = place.end - rest.length;
    const [number] = pieceOf(rest, { start: middle, end: place.end });
    if (number?.kind === 'number')
      return [
        { start: place.start, end: middle, kind: 'word', words: [fold(letters)], apart: false },
        number,
      ];
  }
  return [{ ...place, kind: 'word', words: plain.split(/[-/.]/), apart: false }];
}

/** Whether a folded word may be a part of a number of a clause: decimal without leading zeros (laws have them), Roman, `bis`, or one letter. */
function isNumber(word: string): boolean {
  return (
    /^(?:0|[1-9]\d{0,3}|bis|ter|quater)$/.test(word) ||
    /^(?=.)(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(word) ||
    /^\p{L}$/u.test(word)
  );
}
