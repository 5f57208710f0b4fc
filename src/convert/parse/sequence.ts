/** Series of markers: chooses the markers among lines that look like one, and reports gaps and disorder. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import { lastValue, type Marker, type MarkerForm } from './marker.ts';
import { missingHint, type Around } from './missing.ts';
import { beginsCode, compareValues, follows, successor, type Value } from './numbering.ts';

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
  /** The last value before the series, where it goes on from it: in another division. */
  goesOnFrom?: Value | null;
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
    const before = markers.at(-1);
    const last = before === undefined ? undefined : lastValue(before);
    const left = leftOut(marker.value, last, rules);
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
    const ahead = last === undefined || compareValues(marker.value, last) > 0;
    const next = candidates[index + 1];
    // Where the series goes on after a number out of order, only that number is wrong.
    const stray = next !== undefined && leftOut(next.value, last, rules) !== null;
    diagnostics.push(seriesFault(file, marker, before, rules, ahead && !stray, around));
    if (ahead && !stray) markers.push(marker);
    else refused = marker;
  }
  return { markers, leftOut: gaps, diagnostics };
}

/** The values left out before a value that may stand after another, or begin the series; null where it may not. */
function leftOut(
  value: Value,
  own: Value | undefined,
  { firsts, gaps, order, goesOnFrom }: SeriesRules,
): readonly Value[] | null {
  const before = own ?? goesOnFrom ?? undefined;
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
  const expected = before === undefined ? first : successor(lastValue(before));
  const after = before === undefined ? 'at the beginning' : `after ${before.num}`;
  const message = `expected ${form.numbering.print(expected)} ${after}, found ${marker.num}`;
  if (gap)
    return errorAt(place, 'marker-gap', message, () => missingHint(form, expected, marker, before, around));
  if (before !== undefined && compareValues(marker.value, before.value) === 0) {
    return errorAt(
      place,
      'marker-repeated',
      message,
      `${marker.num} stands already on line ${before.line.number}`,
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
