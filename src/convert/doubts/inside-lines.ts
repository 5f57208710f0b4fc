/** Headings and numbers in the midst of a line to which their own was joined. */
import type { InstrumentDescription } from '../../model/description.ts';
import { levelsOf, ownClausesOf } from '../../model/description-body.ts';
import { warningAt } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import { BEHIND_SENTENCE } from '../parse/ends.ts';
import { headingsWithin } from '../parse/looks.ts';
import { markerForm } from '../parse/marker.ts';
import { AS_PRINTED, type Doubt } from './doubt.ts';

/** Looked for first: looking for a marker in every line takes long. */
const CAPITAL_WITHIN = new RegExp(`${BEHIND_SENTENCE}\\p{Lu}`, 'u');
const ENDS_BEHIND_SENTENCE = new RegExp(`${BEHIND_SENTENCE}$`, 'u');

/** Headings and numbers of clauses in the midst of a line, behind a sentence: their line has been joined to another. */
export function insideLines(
  file: string,
  description: InstrumentDescription,
  lines: readonly Line[],
): Doubt[] {
  const levels = levelsOf(description);
  const kinds = [description.clauses, ...levels, ...ownClausesOf(description).map(({ rules }) => rules)];
  // A number without a word before it may be one of the text.
  const forms = kinds.flatMap((kind) => {
    const marker = [kind.marker].flat().filter((one) => /^\p{Lu}/u.test(one));
    return marker.length === 0 ? [] : [markerForm({ ...kind, marker }, [])];
  });
  return lines.flatMap((line) => {
    if (!CAPITAL_WITHIN.test(line.text)) return [];
    const offsets = [
      ...forms.flatMap((form) => form.within(line.text).map(({ offset }) => offset)),
      ...headingsWithin(line.text),
    ].filter((offset) => ENDS_BEHIND_SENTENCE.test(line.text.slice(0, offset)));
    if (offsets.length === 0) return [];
    const offset = Math.min(...offsets);
    const words = line.text.slice(offset).trim().split(/\s+/u).slice(0, 4).join(' ');
    const diagnostic = warningAt(
      { file, line: line.number, column: offset + 1 },
      'line-joined',
      `“${words} …” stands in the midst of a line, and looks like the beginning of another`,
      `part the line before it in the text file; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}
