/** Footnotes that seem to end elsewhere than the description has it. */
import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { endsPart, endsSentence } from '../parse/ends.ts';
import type { CutNote } from '../parse/notes.ts';
import { isBlank } from '../parse/passage.ts';
import { AS_PRINTED, byNumber, firstWords, wordsPlace, type Doubt } from './doubt.ts';

/** An end of a note that is no sentence: of words in brackets or quotation marks, or of a reference. */
const CLOSED = /[”")\]\d]\s*$/u;

/** A line so much shorter than another is the last of its paragraph. */
const SHORT = 3 / 4;

/**
 * Footnotes that seem to end elsewhere than the description has it: too early, then their words go on in the sentence
 * that the foot of the page interrupts; or too late, then words of a clause stand in the note.
 */
export function noteEnds(file: string, notes: readonly CutNote[], lines: readonly Line[]): Doubt[] {
  const printed = byNumber(lines);
  return notes.flatMap(({ lines: own }) => {
    const late = firstBehind(own);
    if (late !== undefined)
      return [
        doubt(
          file,
          late,
          `“${firstWords(late, 4)} …” is taken for words of the note above it, which seems to end before`,
          'let `ends` of the notes be `full-stop` or `line`, or end the note with a blank line in the text file',
        ),
      ];
    const last = own.at(-1);
    const next = printed.get((last?.number ?? 0) + 1);
    if (last === undefined || next === undefined || isBlank(next)) return [];
    const goesOn = !endsPart(last.text) && !CLOSED.test(last.text) && /^\s*\p{Ll}/u.test(next.text);
    if (!goesOn) return [];
    return [
      doubt(
        file,
        next,
        `“${firstWords(next, 4)} …” is taken for words of the text, and may be those of the note above it`,
        'if it goes on the note, let `ends` of the notes be `full-stop` or `blank-line`',
      ),
    ];
  });
}

/** The first line of a note that stands behind its last sentence. */
function firstBehind(own: readonly Line[]): Line | undefined {
  return own.find((line, index) => {
    const before = own[index - 1];
    if (before === undefined) return false;
    const text = foldWhiteSpace(before.text);
    const isLast = /^\s*\p{Ll}/u.test(line.text) || text.length < SHORT * foldWhiteSpace(line.text).length;
    return endsSentence(text) && isLast;
  });
}

function doubt(file: string, line: Line, message: string, hint: string): Doubt {
  return {
    line,
    diagnostic: warningAt(wordsPlace(file, line), 'note-end', message, `${hint}; ${AS_PRINTED}`),
  };
}
