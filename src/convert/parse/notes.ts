/** Footnotes: cut from the lines before these are parsed, and given to the provisions that call them. */
import { callAt } from '../../edition/note-calls.ts';
import { ownPassages, passagesOf } from '../../edition/text.ts';
import { errorAt, warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { NoteRules } from '../../model/description-body.ts';
import type { Note, Provision } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { endsSentence } from './ends.ts';
import { markerForm, type Marker, type MarkerForm } from './marker.ts';
import { isBlank, passageOf } from './passage.ts';

/** A note as it was cut: its kind, as a 0-based place in the description, its marker, and its lines. */
export interface CutNote {
  kind: number;
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
  kinds: readonly NoteRules[],
  prose: readonly string[],
): WithoutNotes {
  if (kinds.length === 0) return { lines, notes: [] };
  const forms = kinds.map((rules) => markerForm({ ...rules, spelled: {} }, prose));
  const kept: Line[] = [];
  const notes: CutNote[] = [];
  let open: CutNote | null = null;
  for (const line of lines) {
    const begun = noteAt(line, forms);
    if (begun !== null) {
      open = begun;
      notes.push(open);
    } else if (open !== null && goesOn(open, line, kinds[open.kind])) open.lines.push(line);
    else {
      open = null;
      kept.push(line);
    }
  }
  return { lines: kept, notes };
}

/** The note that a line begins, of the first kind that fits. */
function noteAt(line: Line, forms: readonly MarkerForm[]): CutNote | null {
  for (const [kind, form] of forms.entries()) {
    const marker = form.match(line);
    if (marker !== null) return { kind, marker, lines: [{ number: line.number, text: marker.rest }] };
  }
  return null;
}

/** Whether a line belongs to the note above it. */
function goesOn({ lines }: CutNote, line: Line, rules: NoteRules | undefined): boolean {
  if (rules === undefined || rules.ends === 'line' || isBlank(line)) return false;
  return rules.ends === 'blank-line' || !endsSentence(lines.at(-1)?.text ?? '');
}

/**
 * Gives each note to the provision that calls it last before it, or where none does to the one it stands in.
 *
 * @returns the provisions with their notes, and what is to be told of them
 */
export function placeNotes(
  file: string,
  provisions: readonly Provision[],
  kinds: readonly NoteRules[],
  { notes }: WithoutNotes,
): { provisions: Provision[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const own = new Map<string, Note[]>();
  const inOrder = provisions.toSorted((a, b) => a.lines[0] - b.lines[0]);
  for (const { kind, marker, lines } of notes) {
    const line = marker.line.number;
    const place = { file, line, column: marker.offset + 1 };
    const call = (kinds[kind]?.call ?? '{num}').replace('{num}', () => marker.num);
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
  for (const [kind, rules] of kinds.entries()) {
    const found = notes.filter((note) => note.kind === kind);
    if (found.length === rules.count) continue;
    const what =
      kinds.length === 1 ? 'notes' : `notes “${[rules.marker].flat()[0] ?? ''}” (${rules.numbering})`;
    diagnostics.push(
      errorAt(
        { file, line: found.at(-1)?.marker.line.number ?? 1, column: 1 },
        'count',
        `${what}: ${found.length} found up to here, expected ${rules.count}`,
        'look for a note whose number is missing or damaged, or correct their `count` under `notes` in the description',
      ),
    );
  }
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
