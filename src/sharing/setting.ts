/** Words set in lines of a width, at the greatest size at which they fit, or cut at a word. Measures are in pixels. */
import { PARAGRAPH_END, type Piece, type Word } from './card.ts';
import { shape, type Style } from '../components/faces.ts';

/** A piece in its line. */
export interface SetPiece {
  piece: Piece;
  style: Style;
  size: number;
  /** From the start of the line to where it begins and ends. */
  start: number;
  end: number;
}

export interface SetText {
  size: number;
  lines: SetPiece[][];
  /** Whether words at the end were left out. */
  isCut: boolean;
}

/** Height of a line in shares of its size. */
export const LEADING = 1.28;

/** Size of the sign after a slip, in shares of the size of its word. */
const SIGN = 0.7;

const ELLIPSIS: Word = [{ text: '…', added: 'brackets', underlined: false }];

/**
 * Sets words in a box.
 *
 * @param sizes from the greatest; at the last, what does not fit is cut, with an ellipsis
 */
export function fit(
  words: readonly Word[],
  { width, height }: { width: number; height: number },
  sizes: readonly [number, ...number[]],
): SetText {
  const most = (size: number) => Math.floor(height / (size * LEADING));
  for (const size of sizes) {
    const lines = linesOf(words, width, size);
    if (lines.length <= most(size)) return { size, lines, isCut: false };
  }
  const size = sizes.at(-1) ?? sizes[0];
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const lines = linesOf([...withoutEndMark(words.slice(0, kept)), ELLIPSIS], width, size);
    if (lines.length <= most(size)) return { size, lines, isCut: true };
  }
  return { size, lines: linesOf([ELLIPSIS], width, size), isCut: true };
}

/** Sets words in lines no wider than a width; a word that is wider alone is broken. */
export function linesOf(
  words: readonly Word[],
  width: number,
  size: number,
  style: Style = 'text',
): SetPiece[][] {
  const lines: SetPiece[][] = [];
  let line: SetPiece[] = [];
  const space = shape(' ', style).width * size;
  for (const word of words.flatMap((one) => unbroken(one, width, size, style))) {
    if (word === PARAGRAPH_END) {
      lines.push(line);
      line = [];
      continue;
    }
    const before = line.at(-1)?.end ?? null;
    const start = before === null ? 0 : before + space;
    const set = setWord(word, start, size, style);
    if (before !== null && (set.at(-1)?.end ?? 0) > width) {
      lines.push(line);
      line = setWord(word, 0, size, style);
    } else line.push(...set);
  }
  return line.length === 0 ? lines : [...lines, line];
}

function setWord(word: Word, from: number, size: number, base: Style): SetPiece[] {
  let start = from;
  return word.map((piece) => {
    const isSign = piece.added === 'sign';
    const style = isSign ? 'italic' : base;
    const own = isSign ? size * SIGN : size;
    const end = start + shape(piece.text, style).width * own;
    const set = { piece, style, size: own, start, end };
    start = end;
    return set;
  });
}

/** A word as it is, or in parts where it is wider than a line. */
function unbroken(word: Word, width: number, size: number, style: Style): Word[] {
  if (endOf(setWord(word, 0, size, style)) <= width) return [word];
  const parts: Piece[][] = [[]];
  for (const { text, ...look } of word) {
    for (const character of text) {
      const last = parts.at(-1) ?? [];
      const longer = [...last, { text: character, ...look }];
      if (last.length > 0 && endOf(setWord(longer, 0, size, style)) > width)
        parts.push([{ text: character, ...look }]);
      else last.push({ text: character, ...look });
    }
  }
  return parts;
}

function endOf(pieces: readonly SetPiece[]): number {
  return pieces.at(-1)?.end ?? 0;
}

/** Words without the marks that their last one ends in, or the end of a paragraph. */
function withoutEndMark(words: readonly Word[]): Word[] {
  if (words.at(-1) === PARAGRAPH_END) return withoutEndMark(words.slice(0, -1));
  const last = words.at(-1)?.at(-1);
  if (last === undefined) return [...words];
  const text = last.text.replace(/[\s,;:.]+$/u, '');
  const word = [...(words.at(-1) ?? []).slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
  return [...words.slice(0, -1), ...(word.length === 0 ? [] : [word])];
}
