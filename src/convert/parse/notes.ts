/** Footnotes: cut from the lines before these are parsed, and given to the provisions that call them. */
import { callAt } from '../../edition/note-calls.ts';
import { ownPassages, passagesOf } from '../../edition/text.ts';
import { errorAt, warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { NoteRules } from '../../model/description-body.ts';
import type { Note, Provision } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { markerForm, type Marker } from './marker.ts';
import { isBlank, passageOf } from './passage.ts';

/** A note as it was cut: its marker, and its lines. */
export interface CutNote {
  marker: Marker;
  lines: Line[];
}

export interface WithoutNotes {
  lines: readonly Line[];
  notes: readonly CutNote[];
}

/** Cuts the notes from lines. @param prose beginnings of lines that only look like one */
export function cutNotes(
  lines: readonly Line[],
  rules: NoteRules | undefined,
  prose: readonly string[],
): WithoutNotes {
  if (rules === undefined) return { lines, notes: [] };
  const form = markerForm({ ...rules, spelled: {} }, prose);
  const kept: Line[] = [];
  const notes: CutNote[] = [];
  let open: CutNote | null = null;
  for (const line of lines) {
    const marker = form.match(line);
    if (marker !== null) {
      open = { marker, lines: [{ number: line.number, text: marker.rest }] };
      notes.push(open);
    } else if (open !== null && goesOn(open, line, rules)) open.lines.push(line);
    else {
      open = null;
      kept.push(line);
    }
  }
  return { lines: kept, notes };
}

/** Whether a line belongs to the note above it. */
function goesOn({ lines }: CutNote, line: Line, { ends }: NoteRules): boolean {
  if (ends === 'line' || isBlank(line)) return false;
  return ends === 'blank-line' || !/[.!?…][»”")\]]?\s*$/u.test(lines.at(-1)?.text ?? '');
}

/**
 * Gives each note to the provision that calls it last before it, or where none does to the one it stands in.
 *
 * @returns the provisions with their notes, and what is to be told of them
 */
export function placeNotes(
  file: string,
  provisions: readonly Provision[],
  rules: NoteRules | undefined,
  { notes }: WithoutNotes,
): { provisions: Provision[]; diagnostics: Diagnostic[] } {
  if (rules === undefined) return { provisions: [...provisions], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const own = new Map<string, Note[]>();
  const inOrder = provisions.toSorted((a, b) => a.lines[0] - b.lines[0]);
  for (const { marker, lines } of notes) {
    const line = marker.line.number;
    const place = { file, line, column: marker.offset + 1 };
    const call = rules.call.replace('{num}', () => marker.num);
    const before = inOrder.filter((one) => one.lines[0] <= line);
    const caller = before.findLast((one) => calls(one, call));
    const passage = passageOf(lines);
    if (passage === null)
      diagnostics.push(
        errorAt(
          place,
          'text-missing',
          `the note ${marker.printed} has no text`,
          'compare this place with the source',
        ),
      );
    if (caller === undefined)
      diagnostics.push(
        warningAt(
          place,
          'note-uncalled',
          `no words before it call the note ${marker.printed} with “${call}”`,
          'correct `notes.call`, or where this is no note give the beginning of the line under `prose`',
        ),
      );
    const holder = caller ?? before.at(-1) ?? inOrder[0];
    if (holder === undefined || passage === null) continue;
    const note: Note = {
      ...{ type: 'note', marker: marker.printed, call: caller === undefined ? null : call },
      ...passage,
      lines: [line, passage.lines[1]],
    };
    own.set(holder.eId, [...(own.get(holder.eId) ?? []), note]);
  }
  if (notes.length !== rules.count)
    diagnostics.push(
      errorAt(
        { file, line: notes.at(-1)?.marker.line.number ?? 1, column: 1 },
        'count',
        `notes: ${notes.length} found up to here, expected ${rules.count}`,
        'look for a note whose number is missing or damaged, or correct `notes.count` in the description',
      ),
    );
  return {
    provisions: provisions.map((one) => ({ ...one, body: [...one.body, ...(own.get(one.eId) ?? [])] })),
    diagnostics,
  };
}

function calls({ body }: Provision, call: string): boolean {
  return [...ownPassages(body), ...passagesOf(body).map(({ passage }) => passage)].some(
    ({ text }) => callAt(text, call) !== -1,
  );
}
