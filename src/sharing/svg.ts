/** Shapes as an SVG picture, its words as outlines, so that no font of a machine plays a part. */
import type { Relation } from '../model/concordance.ts';
import { SHARE_PICTURE } from '../model/share-picture.ts';
import { paper } from './colours.ts';
import type { Shape } from './drawing.ts';
import { shape, UNITS } from '../components/faces.ts';

const { width, height } = SHARE_PICTURE;

export function svgOf(shapes: readonly Shape[]): string {
  const outlines = new Map<string, string>();
  const idOf = (outline: string): string => {
    const id = outlines.get(outline) ?? `g${outlines.size}`;
    outlines.set(outline, id);
    return id;
  };
  const drawn = shapes.map((one) => drawShape(one, idOf)).join('');
  const glyphs = [...outlines].map(([outline, id]) => `<path id="${id}" d="${outline}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${glyphs}</defs><rect width="${width}" height="${height}" fill="${paper}"/>${drawn}</svg>`;
}

function drawShape(one: Shape, idOf: (outline: string) => string): string {
  if (one.kind === 'rule')
    return `<rect x="${round(one.x)}" y="${round(one.y)}" width="${round(one.width)}" height="${round(one.height)}" fill="${one.colour}"/>`;
  if (one.kind === 'mark') {
    const place = `translate(${round(one.x)} ${round(one.y)}) scale(${one.size / 100})`;
    return `<path transform="${place}" d="${MARKS[one.relation]}" fill="${one.colour}" fill-rule="evenodd"/>`;
  }
  const { set, x, y, colour } = one;
  const scale = set.size / UNITS;
  const uses = shape(set.piece.text, set.style).glyphs.map(
    (glyph) => `<use href="#${idOf(glyph.outline)}" x="${round(glyph.x * UNITS)}"/>`,
  );
  return `<g transform="matrix(${scale} 0 0 ${-scale} ${round(x + set.start)} ${round(y)})" fill="${colour}">${uses.join('')}</g>`;
}

/** The marks of relations as on the site, in a square of 100: fuller where the newer text stays nearer. */
const MARKS: Record<Relation, string> = {
  prolonge: 'M50 0a50 50 0 1 1 0 100a50 50 0 1 1 0-100z',
  precise: 'M50 4L100 96H0z',
  reformule: 'M50 0L100 50L50 100L0 50z',
  ecarte: 'M0 0H100V100H0zM18 18V82H82V18z',
};

/** In hundredths: finer differences no pixel shows. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
