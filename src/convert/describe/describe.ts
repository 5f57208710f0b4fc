/** Writes a first description of a text of which nothing is known yet, with all it guesses marked to be checked. */
import { createHash } from 'node:crypto';
import { InstrumentDescription } from '../../model/description.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import type { Source } from '../read/sources.ts';
import { readTextFile } from '../read/text-file.ts';
import { draftOf } from './draft.ts';
import { guessAnnexes } from './guess-annexes.ts';
import { guessBody } from './guess-body.ts';
import { guessContents } from './guess-frame.ts';
import { guessNotes } from './guess-notes.ts';
import { settle } from './settle.ts';
import { writeDescription } from './write.ts';

/** The description as YAML, with its id; null where the text cannot be read or has no numbers. */
export interface Described {
  description: { id: string; yaml: string } | null;
  diagnostics: Diagnostic[];
}

/**
 * @param source the text, named as in diagnostics
 * @param order its place among the instruments
 */
export function describe({ file, bytes }: Source, order: number): Described {
  const { text, diagnostics } = readTextFile(file, bytes);
  if (text === null) return { description: null, diagnostics };
  const all = text.lines.map((line, index): Line => ({ number: index + 1, text: line }));
  const contents = guessContents(all);
  const [from, to] = contents?.lines ?? [0, 0];
  const printed = all.filter(({ number }) => number < from || number > to);
  const notes = guessNotes(printed);
  const lines = printed.filter(({ number }) => !notes.lines.has(number));
  const annexes = guessAnnexes(lines);
  const body = guessBody(lines.filter(({ number }) => annexes === null || number < annexes.from));
  if (body === null) {
    const message = 'no line begins with a number from which others go on';
    const hint = 'describe the text by hand, after docs/adding-a-text.md';
    diagnostics.push(errorAt({ file, line: 1, column: 1 }, 'no-numbers', message, hint));
    return { description: null, diagnostics };
  }
  const name = file.slice(file.lastIndexOf('/') + 1);
  const draft = draftOf(name, order, { lines, contents, notes: notes.kinds, annexes, body });
  const misfits = InstrumentDescription.safeParse(draft).error?.issues ?? [];
  if (misfits.length > 0) {
    for (const { path, message } of misfits) diagnostics.push(unguessed(file, path, message));
    return { description: null, diagnostics };
  }
  const { id, order: place, file: own, ...others } = settle(text, draft);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const yaml = writeDescription({ id, order: place, file: own, sha256, ...others });
  return { description: { id, yaml }, diagnostics };
}

/** A guess that no description may hold, as where the name of the file is none that one can have. */
function unguessed(file: string, path: readonly PropertyKey[], message: string): Diagnostic {
  const what = `what is guessed for \`${path.join('.')}\` does not fit: ${message}`;
  const hint = 'give the text file a plain name, or describe the text by hand, after docs/adding-a-text.md';
  return errorAt({ file, line: 1, column: 1 }, 'guess-unfit', what, hint);
}
