import type { NumberingName } from '../../model/description.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { numberingOf, type Numbering, type Value } from './numbering.ts';

/** A marker found at the beginning of a line. */
export interface Marker {
  line: Line;
  /** The marker as printed, white space folded: `66.`, `Article premier`. */
  printed: string;
  /** Its number as printed, or in figures where it is spelled out: `66`, `ii`, `1`. */
  num: string;
  value: Value;
  /** What follows the marker on its line. */
  rest: string;
  /** 0-based offset of the marker in its line. */
  offset: number;
}

/** The form of one kind of marker: finds and prints such markers. */
export interface MarkerForm {
  /** The marker at the beginning of a line, or null. */
  match(line: Line): Marker | null;
  numbering: Numbering;
  /** The whole marker as it would be printed for a value. */
  print(value: Value): string;
}

/** As in the description of an instrument, with `marker` as `template`. */
interface MarkerOptions {
  template: string;
  numbering: NumberingName;
  spelled: Record<string, string>;
  alone: boolean;
  prose: readonly string[];
}

/**
 * Makes the form of one kind of marker from its description. Blanks around a
 * marker do not matter, nor how many there are within it.
 */
export function markerForm(options: MarkerOptions): MarkerForm {
  const numbering = numberingOf(options.numbering);
  const spelled = new Map(Object.entries(options.spelled));
  const [before = '', after = ''] = options.template.split('{num}');
  const numbers = [...spelled.keys()].map(escape).concat(numbering.pattern).join('|');
  const edge = edgeAfter(options.template);
  const expression = new RegExp(
    `^(\\s*)(${spaced(before)}(${numbers})${spaced(after)})${edge}${options.alone ? '\\s*$' : ''}`,
    'u',
  );
  const prose = options.prose.map(foldWhiteSpace);
  return {
    numbering,
    print: (value) => options.template.replace('{num}', () => numbering.print(value)),
    match(line) {
      const found = expression.exec(line.text);
      if (found === null) return null;
      const [whole, indent = '', printed = '', number = ''] = found;
      const value = numbering.read(spelled.get(number) ?? number);
      if (value === null) return null;
      const num = numbering.print(value);
      const folded = foldWhiteSpace(line.text);
      if (prose.some((beginning) => folded.startsWith(beginning))) return null;
      return {
        line,
        printed: foldWhiteSpace(printed),
        num,
        value,
        rest: line.text.slice(whole.length),
        offset: indent.length,
      };
    },
  };
}

/**
 * Lookahead that refuses the beginning of a longer number, `1.` in `1.5` or `Article 1` in
 * `Article 1er`. After a marker such as `a)` text may follow at once.
 */
function edgeAfter(template: string): string {
  if (/[\p{L}\p{N}}]$/u.test(template)) return '(?![\\p{L}\\p{N}])';
  return /[.:,]$/.test(template) ? '(?!\\d)' : '';
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Pattern of a piece of a template, whose blanks match any run of blanks. */
function spaced(text: string): string {
  return text.split(/\s+/u).map(escape).join('\\s+');
}
