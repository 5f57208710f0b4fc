/** A card as a PNG file. */
import { Resvg } from '@resvg/resvg-js';
import type { Card } from './card.ts';
import { draw, type Strings } from './drawing.ts';
import { png } from './png.ts';
import { svgOf } from './svg.ts';

/** @throws Error where the faces lack a character of the card */
export function picture(card: Card, strings: Strings): Buffer {
  const drawn = new Resvg(svgOf(draw(card, strings)), { font: { loadSystemFonts: false } }).render();
  return png({ width: drawn.width, height: drawn.height, rgba: drawn.pixels });
}
