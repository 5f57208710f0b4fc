/** Words that call a note which is not given. */
import { passagesOf } from '../../edition/text.ts';
import { warningAt } from '../../model/diagnostic.ts';
import type { Line } from '../emend/emend.ts';
import { looksLikeNote } from '../parse/looks.ts';
import type { Tree } from '../parse/parse.ts';
import { AS_PRINTED, quoted, type Doubt } from './doubt.ts';

/** A word with what calls a note behind it: figures (`village1`, no unit such as `CO2` or `m²`), raised or in brackets. */
const CALLED =
  /(?<!\p{L})(?<word>\p{L}*\p{Ll}{3,})(?<call>\d{1,2}(?![\p{L}\d])|[⁰¹²³⁴-⁹]+|\[\d{1,3}\]|\(\d{1,3}\))/gu;

/** Words that call a note where none is given that is called so: the figure would be printed as a part of the word. */
export function noteCalls(file: string, lines: readonly Line[], { provisions }: Tree): Doubt[] {
  const calls = new Set(
    provisions.flatMap(({ body }) =>
      passagesOf(body).flatMap(({ passage }) => ('call' in passage ? [passage.call] : [])),
    ),
  );
  // Of a line that looks like the note it is told that it is one.
  const given = new Set(lines.flatMap(({ text }) => looksLikeNote(text)?.num ?? []).map(inFigures));
  const isGiven = (call: string) => calls.has(call) || given.has(inFigures(call));
  return lines.flatMap((line) => {
    const found = Array.from(line.text.matchAll(CALLED)).find(
      ({ groups }) => !isGiven(groups?.['call'] ?? ''),
    );
    if (found === undefined) return [];
    const call = found.groups?.['call'] ?? '';
    const form = call.replace(/[\d⁰¹²³⁴-⁹]+/u, '{num}');
    const diagnostic = warningAt(
      { file, line: line.number, column: found.index + 1 },
      'looks-like-call',
      `“${found[0]}” seems to call a note, and no note is given that is called “${call}”`,
      `describe the notes with \`call: ${quoted(form)}\`, or remove the figure in the text file where the note is left out; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}

/** The figures of a call without brackets, raised ones as others. */
function inFigures(call: string): string {
  return call.normalize('NFKC').replace(/\D/gu, '');
}
