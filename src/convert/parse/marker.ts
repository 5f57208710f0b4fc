/** Markers: the forms in which numbers are printed, found at the beginning of lines. */
import type { NumberingName } from '../../model/description-body.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { compareValues, numberingOf, type Numbering, type Value } from './numbering.ts';
import { exactPattern } from '../exact-pattern.ts';
import { versionsOf } from './versions.ts';

/** A marker found at the beginning of a line. */
export interface Marker {
  line: Line;
  /** The marker as printed, white space folded: `66.`, `Article premier`. */
  printed: string;
  /** Its number as printed, or in figures where it is spelled out: `66`, `ii`, `1`. */
  num: string;
  value: Value;
  /** What tells it from another version of the same clause, where it does: `(version 2020)`. */
  version?: string;
  /** The last value where it stands for several: 10 in `Articles 8 à 10`. */
  until?: Value;
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
  /** The kind of its numbers, and how its markers are printed, as in the description. */
  kind: NumberingName;
  templates: readonly string[];
  /** The whole marker as it would be printed for a value. */
  print(value: Value): string;
  /** Such markers within a line, behind a mark and a blank, with their offsets from 0. */
  within(text: string): { offset: number; value: Value }[];
}

/** As in the description of an instrument. */
interface MarkerOptions {
  marker: string | readonly string[];
  numbering: NumberingName;
  spelled: Record<string, string>;
  alone?: boolean;
  versions?: Record<string, readonly string[]>;
}

/**
 * Makes the form of one kind of marker from its description. Blanks around a
 * marker do not matter, nor how many there are within it.
 *
 * @param prose beginnings of lines that only look like a marker
 */
export function markerForm(options: MarkerOptions, prose: readonly string[]): MarkerForm {
  const numbering = numberingOf(options.numbering);
  const templates = [options.marker].flat();
  const spelled = new Map(Object.entries(options.spelled).map(([word, num]) => [foldWhiteSpace(word), num]));
  const read = (number: string) => readNumber(numbering, spelled.get(foldWhiteSpace(number)) ?? number);
  const numbers = [...spelled.keys()].sort((a, b) => b.length - a.length).map(exactPattern);
  // The longest first: of `{num}. –` and `{num}.` the second would leave a dash at the head of the text.
  const expressions = templates
    .toSorted((a, b) => b.length - a.length)
    .map((template) => expressionOf(template, [...numbers, numbering.pattern], options.alone ?? false));
  const versions = versionsOf(options.versions ?? {}, templates).map((version) => ({
    ...version,
    value: read(version.num),
    expressions: version.templates.map((template) =>
      expressionOf(template, [...numbers, numbering.pattern], options.alone ?? false),
    ),
  }));
  /** The marker that a line begins with, where it is that of one of several versions. */
  const versionAt = (line: Line, text: string): Marker | null => {
    for (const { label, value, expressions: forms } of versions) {
      if (!text.includes(label)) continue;
      const found = forms.map((one) => one.exec(line.text)).find((one) => one !== null);
      const [whole = '', indent = '', printed = '', number = ''] = found ?? [];
      const own = found === undefined ? null : read(number);
      if (value === null || own === null || compareValues(value, own) !== 0) continue;
      return {
        ...{
          line,
          printed: foldWhiteSpace(printed),
          num: `${shown(number)} ${label}`,
          value,
          version: label,
        },
        ...{ rest: line.text.slice(whole.length), offset: indent.length },
      };
    }
    return null;
  };
  const shown = (number: string) =>
    numbering.kept !== undefined && !spelled.has(foldWhiteSpace(number))
      ? numbering.kept(foldWhiteSpace(number))
      : numbering.print(read(number) ?? []);
  const folded = prose.map(foldWhiteSpace);
  const inside = new RegExp(
    `(?<=[:;,.]\\s+)(?:${templates.map((template) => patternOf(template, [...numbers, numbering.pattern])).join('|')})`,
    'gu',
  );
  return {
    numbering,
    kind: options.numbering,
    templates,
    print: (value) => (templates[0] ?? '{num}').replace('{num}', () => numbering.print(value)),
    within: (text) =>
      Array.from(text.matchAll(inside)).flatMap((found) => {
        const number = found.slice(1).find((group: string | undefined) => group !== undefined) ?? '';
        const value = read(number);
        return value === null ? [] : [{ offset: found.index, value }];
      }),
    match(line) {
      const version = versions.length === 0 ? null : versionAt(line, foldWhiteSpace(line.text));
      if (version !== null) return version;
      for (const expression of expressions) {
        const found = expression.exec(line.text);
        if (found === null) continue;
        const [whole, indent = '', printed = '', number = '', last] = found;
        const value = read(number);
        const until = last === undefined ? null : read(last);
        if (value === null || (last !== undefined && (until === null || compareValues(until, value) <= 0)))
          continue;
        const text = foldWhiteSpace(line.text);
        if (folded.some((beginning) => text.startsWith(beginning))) return null;
        return {
          line,
          printed: foldWhiteSpace(printed),
          num: [number, ...(last === undefined ? [] : [last])].map(shown).join('-'),
          value,
          ...(until === null ? {} : { until }),
          rest: line.text.slice(whole.length),
          offset: indent.length,
        };
      }
      return null;
    },
  };
}

/** The value of a number; one in figures is read in every kind, since `spelled` and `gaps` may give it so. */
export function readNumber(numbering: Numbering, number: string): Value | null {
  return /^\d+$/u.test(number) ? [Number(number)] : numbering.read(number);
}

function expressionOf(template: string, numbers: readonly string[], alone: boolean): RegExp {
  return new RegExp(`^(\\s*)(${patternOf(template, numbers)})${alone ? '\\s*$' : ''}`, 'u');
}

/** The pattern of a marker, its numbers as the only groups, and what may not follow it. */
function patternOf(template: string, numbers: readonly string[]): string {
  return `${template
    .split('{num}')
    .map(exactPattern)
    .join(`(${numbers.join('|')})`)}${edgeAfter(template)}`;
}

/** The last value that a marker stands for. */
export function lastValue({ value, until }: Marker): Value {
  return until ?? value;
}

/**
 * Lookahead that refuses the beginning of a longer number, `1.` in `1.5` or `Article 1` in
 * `Article 1er`. After a marker such as `a)` text may follow at once.
 */
function edgeAfter(template: string): string {
  if (/[\p{L}\p{N}}]$/u.test(template)) return '(?![\\p{L}\\p{N}])';
  return /[.:,]$/.test(template) ? '(?!\\d)' : '';
}
