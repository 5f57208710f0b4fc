/**
 * The cover, a picture of the title and the texts for the shelves of reading systems; a JPEG, the one form that all of
 * them know, old ones included. Its words are drawn as outlines, so that no font of a machine plays a part.
 */
import { Resvg } from '@resvg/resvg-js';
import { encode } from 'jpeg-js';
import { canSet, shape, UNITS, type Style } from '../../components/faces.ts';
import { element, type Element } from '../../components/tree.ts';
import { toXml } from '../../components/xml.ts';
import type { Edition } from '../../model/edition.ts';
import { words } from '../../strings/words.ts';
import type { Book } from '../book/chapter.ts';
import { HUES } from '../book/hues.ts';

const siteWords = words('site');

export const COVER = 'cover.jpg';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 120;

/** Of the JPEG, up to 100: its flat colours and large words look no better with more. */
const QUALITY = 82;

/** The bytes of the picture: the same for the same title and texts. */
export function cover(book: Book, edition: Edition): Uint8Array {
  const { width, height, pixels } = new Resvg(toXml(coverDrawing(book, edition)), {
    font: { loadSystemFonts: false },
  }).render();
  return encode({ width, height, data: pixels }, QUALITY).data;
}

/** The picture before it is made of points. */
function coverDrawing({ title }: Book, { instruments }: Edition): Element {
  const step = Math.min(220, 900 / instruments.length);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: String(WIDTH), height: String(HEIGHT) },
    bar(0, 0, WIDTH, HEIGHT, '#fbf8f1'),
    line(title, 420, 150, 'text', '#1d1a16'),
    instruments.map(({ description }, index) => {
      const y = 700 + index * step;
      const hue = HUES[description.hue];
      return [
        bar(MARGIN, y - 70, 96, 12, hue),
        line(description.shortTitle, y + 10, 56, 'text', hue),
        line(`${description.place}, ${siteWords.year(description.date)}`, y + 70, 40, 'text', '#544d43'),
      ];
    }),
  );
}

function bar(x: number, y: number, width: number, height: number, fill: string): Element {
  const [left, top, wide, high] = [x, y, width, height].map(String);
  return element('rect', { x: left ?? '', y: top ?? '', width: wide ?? '', height: high ?? '', fill });
}

/** A line of words on its base line, smaller where it would be too long; nothing of a script that the faces lack. */
function line(text: string, y: number, size: number, style: Style, fill: string): Element | null {
  if (!canSet(text)) return null;
  const { width, glyphs } = shape(text, style);
  const scale = Math.min(size, (WIDTH - 2 * MARGIN) / width) / UNITS;
  return element(
    'g',
    { transform: `matrix(${scale} 0 0 ${-scale} ${MARGIN} ${y})`, fill },
    glyphs.map(({ outline, x }) =>
      element('path', { d: outline, transform: `translate(${Math.round(x * UNITS)} 0)` }),
    ),
  );
}
