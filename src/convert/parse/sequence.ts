/** Series of markers: chooses the markers among lines that look like one, and reports gaps and disorder. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Marker, MarkerForm } from './marker.ts';
import { compareValues, follows, successor, type Value } from './numbering.ts';

export interface Series {
  markers: Marker[];
  diagnostics: Diagnostic[];
}

/**
 * Checks that each number of a series comes right after the one before. After
 * a fault the check goes on from the number found, so that one fault gives one
 * diagnostic.
 *
 * @param candidates lines that look like a marker, in order
 * @param firsts values that the first marker may have, the likeliest first
 * @returns the markers of the series, with a diagnostic for each gap, repetition or stray number
 */
export function checkSeries(
  file: string,
  candidates: readonly Marker[],
  form: MarkerForm,
  firsts: readonly Value[],
): Series {
  const markers: Marker[] = [];
  const diagnostics: Diagnostic[] = [];
  let refused: Marker | undefined;
  for (const [index, marker] of candidates.entries()) {
    const before = markers.at(-1);
    if (continues(marker.value, before?.value, firsts)) {
      markers.push(marker);
      refused = undefined;
      continue;
    }
    // Numbers that go on from a refused one are the same fault: a second series, where a heading is missing.
    if (refused !== undefined && follows(marker.value, refused.value)) {
      refused = marker;
      continue;
    }
    const ahead = before === undefined || compareValues(marker.value, before.value) > 0;
    const next = candidates[index + 1];
    // Where the series goes on after a number out of order, only that number is wrong.
    const stray = next !== undefined && continues(next.value, before?.value, firsts);
    diagnostics.push(seriesFault(file, marker, before, form, firsts[0] ?? [1], ahead && !stray));
    if (ahead && !stray) markers.push(marker);
    else refused = marker;
  }
  return { markers, diagnostics };
}

function continues(value: Value, before: Value | undefined, firsts: readonly Value[]): boolean {
  return before === undefined
    ? firsts.some((first) => compareValues(value, first) === 0)
    : follows(value, before);
}

/** The fault of a marker that does not follow the one before: a gap, a repetition, or a number out of order. */
export function seriesFault(
  file: string,
  marker: Marker,
  before: Marker | undefined,
  form: MarkerForm,
  first: Value,
  gap: boolean,
): Diagnostic {
  const place = { file, line: marker.line.number, column: marker.offset + 1 };
  const expected =
    before === undefined ? form.numbering.print(first) : form.numbering.print(successor(before.value));
  const after = before === undefined ? 'at the beginning' : `after ${before.num}`;
  const message = `expected ${expected} ${after}, found ${marker.num}`;
  if (gap) {
    const since = before === undefined ? '' : ` between line ${before.line.number} and here`;
    return errorAt(place, 'marker-gap', message, `look for the missing marker${since}`);
  }
  if (before !== undefined && compareValues(marker.value, before.value) === 0) {
    return errorAt(
      place,
      'marker-repeated',
      message,
      `${marker.num} stands already on line ${before.line.number}`,
    );
  }
  return errorAt(
    place,
    'marker-order',
    message,
    'restore the order of the source; a line that only looks like a marker goes into `prose` in the description',
  );
}
