/** Series of markers: chooses the markers among lines that look like one, and reports gaps and disorder. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import { lastValue, type Marker, type MarkerForm } from './marker.ts';
import { missingHint, type Around } from './missing.ts';
import { versionLabel } from './version-label.ts';
import { versionsLine } from './versions.ts';
import {
  beginsCode,
  compareValues,
  follows,
  isOfOtherLetter,
  successor,
  withLetterOf,
  type Value,
} from './numbering.ts';

export interface Series {
  markers: Marker[];
  /** The values that the text is said to leave out, and leaves out here. */
  leftOut: readonly Value[];
  diagnostics: Diagnostic[];
}

/** How the numbers of a series follow each other. */
export interface SeriesRules {
  form: MarkerForm;
  /** Values that the first marker may have, the likeliest first. */
  firsts: readonly Value[];
  /** The last values before the series, where it goes on from them: in another division, one for each letter of a code. */
  goesOnFrom?: readonly Value[];
  /** Values that the text leaves out. */
  gaps: readonly Value[];
  /** Whether each value comes right after the one before, or only behind it. */
  order: 'next' | 'rising';
}

/**
 * Checks that each number of a series comes right after the one before. After
 * a fault the check goes on from the number found, so that one fault gives one
 * diagnostic.
 *
 * @param candidates lines that look like a marker, in order
 * @param around where a missing number may stand in another form
 * @returns the markers of the series, with a diagnostic for each gap, repetition or stray number
 */
export function checkSeries(
  file: string,
  candidates: readonly Marker[],
  rules: SeriesRules,
  around: Around,
): Series {
  const markers: Marker[] = [];
  const diagnostics: Diagnostic[] = [];
  const gaps: Value[] = [];
  let refused: Marker | undefined;
  for (const [index, marker] of candidates.entries()) {
    const last = lastFor(marker.value, markers);
    const left = leftOut(marker, last, rules);
    if (left !== null) {
      markers.push(marker);
      for (const value of left) gaps.push(value);
      refused = undefined;
      continue;
    }
    // Numbers that go on from a refused one are the same fault: a second series, where a heading is missing.
    if (refused !== undefined && follows(marker.value, lastValue(refused))) {
      refused = marker;
      continue;
    }
    const ahead =
      last === undefined || compareValues(marker.value, withLetterOf(marker.value, lastValue(last))) > 0;
    const next = candidates[index + 1];
    // Where the series goes on after a number out of order, only that number is wrong.
    const stray = next !== undefined && leftOut(next, lastFor(next.value, markers), rules) !== null;
    diagnostics.push(seriesFault(file, marker, last ?? markers.at(-1), rules, ahead && !stray, around));
    if (ahead && !stray) markers.push(marker);
    else refused = marker;
  }
  return { markers, leftOut: gaps, diagnostics };
}

/** The marker that a value is to come after: the last, or that of the same letter in a code. */
function lastFor(value: Value, markers: readonly Marker[]): Marker | undefined {
  return markers.findLast((one) => !isOfOtherLetter(value, one.value));
}

/** The values left out before a marker that may stand after another, or begin the series; null where it may not. */
function leftOut(
  { value, version }: Marker,
  last: Marker | undefined,
  { firsts, gaps, order, goesOnFrom = [] }: SeriesRules,
): readonly Value[] | null {
  const own = last === undefined ? undefined : withLetterOf(value, lastValue(last));
  const earlier = goesOnFrom.findLast((one) => !isOfOtherLetter(value, one));
  const before = own ?? (earlier === undefined ? undefined : withLetterOf(value, earlier));
  const isOtherVersion = own !== undefined && compareValues(value, own) === 0 && version !== last?.version;
  if (isOtherVersion) return [];
  if (order === 'rising') return before === undefined || compareValues(value, before) > 0 ? [] : null;
  if (own === undefined && beginsCode(value)) return [];
  const starts = own === undefined ? firsts : [successor(own)];
  if (before !== undefined && follows(value, before)) return [];
  for (const start of starts) {
    const left: Value[] = [];
    let at = start;
    for (;;) {
      const last = left.at(-1);
      if (compareValues(value, at) === 0 || (last !== undefined && follows(value, last))) return left;
      const gap = gaps.find(
        (one) =>
          compareValues(one, at) === 0 || (last !== undefined && follows(one, last) && isNew(one, left)),
      );
      if (gap === undefined) break;
      left.push(gap);
      at = successor(gap);
    }
  }
  return null;
}

function isNew(value: Value, values: readonly Value[]): boolean {
  return values.every((one) => compareValues(one, value) !== 0);
}

/**
 * The fault of a marker that does not follow the one before: a gap, a repetition, or a number out of order.
 *
 * @param around where a missing number is looked for
 */
export function seriesFault(
  file: string,
  marker: Marker,
  before: Marker | undefined,
  { form, firsts }: Pick<SeriesRules, 'form' | 'firsts'>,
  gap: boolean,
  around: Around,
): Diagnostic {
  const place = { file, line: marker.line.number, column: marker.offset + 1 };
  // Of several first numbers, the one that is built like the number found.
  const first = firsts.find(({ length }) => length === marker.value.length) ?? firsts[0] ?? [1];
  const expected = before === undefined ? first : successor(withLetterOf(marker.value, lastValue(before)));
  const after = before === undefined ? 'at the beginning' : `after ${before.num}`;
  const message = `expected ${form.numbering.print(expected)} ${after}, found ${marker.num}`;
  if (gap)
    return errorAt(place, 'marker-gap', message, () => missingHint(form, expected, marker, before, around));
  if (before !== undefined && compareValues(marker.value, before.value) === 0) {
    return errorAt(
      place,
      'marker-repeated',
      message,
      repeatedHint(marker, before, around.hasVersions === true),
    );
  }
  const again =
    compareValues(marker.value, first) === 0
      ? 'numbers begin again here: look for a heading that the description does not know, or for a table of contents, which goes into `contents: { begins, ends }`; '
      : '';
  return errorAt(
    place,
    'marker-order',
    message,
    `${again}restore the order of the source; a line that only looks like a marker goes into \`prose\` in the description`,
  );
}

/** What to do about a number that comes twice: two versions of a clause are told apart by what is printed behind it. */
function repeatedHint(marker: Marker, before: Marker, hasVersions: boolean): string {
  const stands = `${marker.num} stands already on line ${before.line.number}`;
  if (!hasVersions) return stands;
  const known = before.version === undefined ? [] : [before.version];
  const labels = [...known, ...[before, marker].flatMap(({ rest }) => versionLabel(rest) ?? [])];
  const num = before.version === undefined ? before.num : before.num.slice(0, -before.version.length - 1);
  return labels.length === 0
    ? `${stands}; of two versions of one clause, the one to be left out goes out of the text file, which \`provenance\` says`
    : `${stands}; if these are versions of one clause, ${versionsLine(num, labels)}`;
}
