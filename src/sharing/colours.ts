/** The colours of share pictures: those of the site, light, read from its sheets. */
import { readFileSync } from 'node:fs';
import type { Relation } from '../model/concordance.ts';
import type { InstrumentDescription } from '../model/description.ts';

type Hue = InstrumentDescription['hue'];

/** The sheets that have the colours, from this folder. */
export const SHEETS = ['tokens', 'hue-blue', 'hue-plum'].map((name) => `../styles/${name}.css`);

const sheets = SHEETS.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');

/** The first value of a colour, which is the light one. @throws Error where no sheet has it */
function colour(name: string): string {
  const [, value] = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`, 'u').exec(sheets) ?? [];
  if (value === undefined) throw new Error(`no sheet has the colour --${name}`);
  return value;
}

export const paper = colour('paper');
export const ink = colour('ink');
export const soft = colour('soft');
export const line = colour('line');

export const hues: Record<Hue, string> = {
  green: colour('green'),
  ochre: colour('ochre'),
  blue: colour('blue'),
  plum: colour('plum'),
};

export const relationColours: Record<Relation, string> = {
  prolonge: colour('prolonge'),
  precise: colour('precise'),
  reformule: colour('reformule'),
  ecarte: ink,
};
