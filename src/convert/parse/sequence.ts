/**
 * Which of the marker-like beginnings of lines are the markers of a series,
 * and what is wrong with the series.
 */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Marker, MarkerForm } from './marker.ts';
import { compareValues, follows, successor, type Value } from './numbering.ts';

export interface Series {
  markers: Marker[];
  diagnostics: Diagnostic[];
}

/**
 * Holds a series of markers against its order: each number comes right after
 * the one before it. After a fault it goes on from what is there, so that one
 * fault gives one diagnostic.
 *
 * @param first what the series begins with
 * @returns the markers taken as such, in order; a gap, a repetition or a stray number is an error
 */
export function checkSeries(
  file: string,
  candidates: readonly Marker[],
  form: MarkerForm,
  first: Value,
): Series {
  const markers: Marker[] = [];
  const diagnostics: Diagnostic[] = [];
  let refused: Marker | undefined;
  for (const [index, marker] of candidates.entries()) {
    const before = markers.at(-1);
    if (continues(marker.value, before?.value, first)) {
      markers.push(marker);
      refused = undefined;
      continue;
    }
    // What goes on from a number refused is the same fault: a second series where a heading is missing.
    if (refused !== undefined && follows(marker.value, refused.value)) {
      refused = marker;
      continue;
    }
    const ahead = before === undefined || compareValues(marker.value, before.value) > 0;
    const next = candidates[index + 1];
    // A number out of line with a series that goes on behind it stands there by mistake.
    const stray = next !== undefined && continues(next.value, before?.value, first);
    diagnostics.push(fault(file, marker, before, form, first, ahead && !stray));
    if (ahead && !stray) markers.push(marker);
    else refused = marker;
  }
  return { markers, diagnostics };
}

function continues(value: Value, before: Value | undefined, first: Value): boolean {
  return before === undefined ? compareValues(value, first) === 0 : follows(value, before);
}

function fault(
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
