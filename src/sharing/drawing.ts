/** Cards laid out: rules, marks and set words at their places. Measures are in pixels, from the top left. */
import type { Relation } from '../model/concordance.ts';
import { SHARE_PICTURE } from '../model/share-picture.ts';
import type { Card, Said, Word } from './card.ts';
import { hues, ink, line, relationColours, soft } from './colours.ts';
import type { Style } from '../components/faces.ts';
import { fit, LEADING, linesOf, type SetPiece, type SetText } from './setting.ts';

export type Shape =
  | { kind: 'rule'; x: number; y: number; width: number; height: number; colour: string }
  | { kind: 'mark'; relation: Relation; x: number; y: number; size: number; colour: string }
  /** A set piece, whose line begins at `x` on the base line `y`. */
  | { kind: 'piece'; x: number; y: number; set: SetPiece; colour: string };

const { width: WIDTH, height: HEIGHT } = SHARE_PICTURE;

/** No shape reaches into the margin. */
export const MARGIN = 56;

const MEASURE = WIDTH - 2 * MARGIN;
/** Where the line above the name of the site stands. */
const FOOT = HEIGHT - MARGIN - 38;

/** From the top of a line to its base line, in shares of its size. */
const BASE = 0.98;

export interface Strings {
  siteName: string;
  siteSubtitle: string;
}

export function draw(card: Card, strings: Strings): Shape[] {
  if (card.kind === 'site') return site(card);
  const own = card.kind === 'provision' ? provision(card.said) : pair(card);
  return [...own, ...foot(strings)];
}

function provision(said: Said): Shape[] {
  const box = { x: MARGIN, y: 182, width: MEASURE, height: FOOT - 182 - 24 };
  const text = fit(said.words, box, [76, 68, 60, 54, 48, 42]);
  return [...head(said, MARGIN, MARGIN, MEASURE, 30), ...setText(text, box, hues[said.hue])];
}

function pair({ relation, sentence, sides }: Card & { kind: 'pair' }): Shape[] {
  const gap = 64;
  const width = (MEASURE - gap) / 2;
  const top = 168;
  const box = { y: top + 92, width, height: FOOT - top - 92 - 24 };
  const sizes = [46, 42, 38, 35, 32] as const;
  // Both sides in one size, the smaller one.
  const size = Math.min(...sides.map(({ words }) => fit(words, box, sizes).size));
  const mark = 40;
  return [
    { kind: 'mark', relation, x: MARGIN, y: MARGIN + 16, size: mark, colour: relationColours[relation] },
    ...setLine(
      sentence,
      { x: MARGIN + mark + 18, y: MARGIN + 55, width: MEASURE - mark - 18, size: 58 },
      ink,
      'text',
    ),
    ...sides.flatMap((said, index) => {
      const x = MARGIN + index * (width + gap);
      const text = fit(said.words, box, [size]);
      return [...head(said, x, top, width, 26), ...setText(text, { ...box, x }, hues[said.hue])];
    }),
  ];
}

function site({ name, subtitle, texts }: Card & { kind: 'site' }): Shape[] {
  const top = 350;
  const step = Math.min(58, (HEIGHT - MARGIN - top - 20) / texts.length);
  const size = Math.min(34, step * 0.8);
  return [
    ...setLine(name, { x: MARGIN - 4, y: MARGIN + 120, width: MEASURE, size: 132 }, ink, 'text'),
    ...setLine(subtitle, { x: MARGIN, y: MARGIN + 200, width: MEASURE, size: 46 }, soft, 'text'),
    { kind: 'rule', x: MARGIN, y: top - 30, width: MEASURE, height: 2, colour: line },
    ...texts.flatMap(({ year, hue, title }, index) => {
      const y = top + index * step + size;
      return [
        ...setLine(year, { x: MARGIN, y, width: 140, size }, hues[hue], 'strong'),
        ...setLine(title, { x: MARGIN + 3 * size, y, width: MEASURE - 3 * size, size }, ink, 'plain'),
      ];
    }),
  ];
}

/** The rule of a text, and under it which provision of whose. */
function head({ name, source, hue }: Said, x: number, y: number, width: number, size: number): Shape[] {
  return [
    { kind: 'rule', x, y, width, height: 5, colour: hues[hue] },
    ...setLine(name, { x, y: y + 14 + size, width, size }, hues[hue], 'strong'),
    ...setLine(source, { x, y: y + 18 + size * 2.2, width, size: size * 0.86 }, soft, 'plain'),
  ];
}

function foot({ siteName, siteSubtitle }: Strings): Shape[] {
  const y = HEIGHT - MARGIN;
  const size = 25;
  const [subtitle] = linesOf(wordsOf(siteSubtitle), MEASURE - 220, size, 'plain');
  const width = subtitle?.at(-1)?.end ?? 0;
  return [
    { kind: 'rule', x: MARGIN, y: FOOT, width: MEASURE, height: 2, colour: line },
    ...setLine(siteName, { x: MARGIN, y, width: 200, size: 30 }, ink, 'text'),
    ...setLine(siteSubtitle, { x: WIDTH - MARGIN - width, y, width: width + 1, size }, soft, 'plain'),
  ];
}

function setText({ size, lines }: SetText, { x, y }: { x: number; y: number }, hue: string): Shape[] {
  return lines.flatMap((pieces, index): Shape[] => {
    const base = y + index * size * LEADING + size * BASE;
    return [
      ...underlines(pieces).map(({ start, end }): Shape => ({
        kind: 'rule',
        x: x + start,
        y: base + size * 0.14,
        width: end - start,
        height: Math.max(2, size * 0.045),
        colour: hue,
      })),
      ...pieces.map((set): Shape => ({
        kind: 'piece',
        x,
        y: base,
        set,
        colour: set.piece.added === null ? ink : soft,
      })),
    ];
  });
}

/** Where the underlined pieces of a line begin and end, those side by side as one. */
function underlines(pieces: readonly SetPiece[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { piece, start, end } of pieces) {
    const last = found.at(-1);
    if (piece.underlined && isOpen && last !== undefined) last.end = end;
    else if (piece.underlined) found.push({ start, end });
    isOpen = piece.underlined;
  }
  return found;
}

interface Place {
  x: number;
  /** Of the base line. */
  y: number;
  width: number;
  size: number;
}

/** One line of the edition’s words, smaller where it would be too long, and cut where it would be too small. */
function setLine(text: string, { x, y, width, size }: Place, colour: string, style: Style): Shape[] {
  const words = wordsOf(text);
  const sizes = [1, 0.92, 0.85, 0.78, 0.7].map((share) => share * size);
  const fitting = sizes.find((one) => linesOf(words, width, one, style).length === 1) ?? size * 0.7;
  const [pieces = []] = linesOf(words, width, fitting, style);
  return pieces.map((set): Shape => ({ kind: 'piece', x, y, set, colour }));
}

function wordsOf(text: string): Word[] {
  return text.split(' ').map((one) => [{ text: one, added: null, underlined: false }]);
}
