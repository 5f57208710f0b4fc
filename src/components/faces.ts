/** The faces of pictures, EB Garamond and Source Sans 3: words shaped and measured, glyphs as outlines. */
import { createRequire } from 'node:module';
import { openSync, type Font, type Glyph } from 'fontkit';

/** How a piece of text is set: the texts in serif, upright or not, what the edition says of them in sans. */
export type Style = 'text' | 'italic' | 'plain' | 'strong';

/** A shaped piece of text, in shares of its size; outlines in `UNITS` of it, their y growing upwards. */
export interface Shaped {
  width: number;
  glyphs: { outline: string; x: number }[];
}

/** Units that outlines have in the size of the text. */
export const UNITS = 1000;

const FACES: Record<Style, { face: string; cut: string }> = {
  text: { face: 'eb-garamond', cut: '400-normal' },
  italic: { face: 'eb-garamond', cut: '400-italic' },
  plain: { face: 'source-sans-3', cut: '400-normal' },
  strong: { face: 'source-sans-3', cut: '600-normal' },
};

/** Parts of the faces, by the characters that they have, the first that has one taken. */
const PARTS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

/** Spaces that the faces lack, by the share of the size that they take. */
const SPACES: Record<string, number> = { '\u202F': 0.15, '\u2009': 0.2 };

const { resolve } = createRequire(import.meta.url);

const fonts = new Map<string, Font>();
const shaped = new Map<string, Shaped>();

/** Whether the faces have every character of a text. */
export function canSet(text: string): boolean {
  return [...text].every((character) => character in SPACES || partFor(character, 'text') !== null);
}

/** @throws Error where the face lacks a character */
export function shape(text: string, style: Style): Shaped {
  const key = `${style} ${text}`;
  const known = shaped.get(key) ?? shapeAnew(text, style);
  shaped.set(key, known);
  return known;
}

function shapeAnew(text: string, style: Style): Shaped {
  const all: Shaped = { width: 0, glyphs: [] };
  for (const { part, text: stretch } of stretchesOf(text, style)) {
    if (part === null) {
      all.width += SPACES[stretch] ?? 0;
      continue;
    }
    const { glyphs, positions } = part.layout(stretch);
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index];
      if (position === undefined) continue;
      const outline = outlineOf(glyph);
      if (outline !== '') all.glyphs.push({ outline, x: all.width + position.xOffset / UNITS });
      all.width += position.xAdvance / UNITS;
    }
  }
  return all;
}

/** Stretches of a text that one part of a face has; of a space that it lacks, no part. */
function stretchesOf(text: string, style: Style): { part: Font | null; text: string }[] {
  const stretches: { part: Font | null; text: string }[] = [];
  for (const character of text) {
    const part = character in SPACES ? null : partFor(character, style);
    if (part === null && !(character in SPACES)) throw new Error(`${FACES[style].face} lacks “${character}”`);
    const last = stretches.at(-1);
    if (last !== undefined && last.part === part && part !== null) last.text += character;
    else stretches.push({ part, text: character });
  }
  return stretches;
}

const parts = new Map<string, Font | null>();

/** The first part of a face that has a character; null where none has it. */
function partFor(character: string, style: Style): Font | null {
  const key = `${style} ${character}`;
  const known = parts.get(key);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const found =
    PARTS.map((part) => fontOf(part, style)).find((font) => font.hasGlyphForCodePoint(code)) ?? null;
  parts.set(key, found);
  return found;
}

function fontOf(part: string, style: Style): Font {
  const key = `${style} ${part}`;
  const known = fonts.get(key) ?? opened(fileOf(part, style));
  fonts.set(key, known);
  return known;
}

function opened(file: string): Font {
  const font = openSync(file);
  if ('fonts' in font || font.unitsPerEm !== UNITS)
    throw new Error(`${file} is not one face of ${UNITS} units`);
  return font;
}

function fileOf(part: string, style: Style): string {
  const { face, cut } = FACES[style];
  return resolve(`@fontsource/${face}/files/${face}-${part}-${cut}.woff`);
}

const outlines = new WeakMap<Glyph, string>();

/** The outline of a glyph as path data, its y growing upwards. */
function outlineOf(glyph: Glyph): string {
  const known = outlines.get(glyph) ?? glyph.path.toSVG();
  outlines.set(glyph, known);
  return known;
}
