/** The frame of an instrument: its preamble, before the first division or clause, and its closing. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import type { ParagraphRule } from '../../model/description-body.ts';
import type { Part, Provision } from '../../model/edition.ts';
import { pathOf } from '../../model/site-paths.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { isBlank, paragraphsOf, passageOf, span } from './passage.ts';

type Parsed = { provision: Provision | null; diagnostics: Diagnostic[] };

/** Parses the preamble from the lines before the first marker; text there without a description of it is an error. */
export function parsePreamble(
  file: string,
  description: InstrumentDescription,
  lines: readonly Line[],
): Parsed {
  const first = lines.find((line) => !isBlank(line));
  const rules = description.preamble;
  if (rules === undefined) {
    if (first === undefined) return { provision: null, diagnostics: [] };
    const hint = 'describe it as `preamble`, or restore the marker that should come first';
    return {
      provision: null,
      diagnostics: [
        errorAt(
          { file, line: first.number, column: 1 },
          'text-unplaced',
          'text stands before the first marker',
          hint,
        ),
      ],
    };
  }
  const headingEnd = rules.heading === undefined ? 0 : headingLength(lines, rules.heading);
  if (headingEnd === -1) {
    const hint = 'restore it, or correct `preamble.heading` in the description';
    const place = { file, line: first?.number ?? 1, column: 1 };
    return {
      provision: null,
      diagnostics: [
        errorAt(place, 'heading-missing', `the text does not begin with “${rules.heading}”`, hint),
      ],
    };
  }
  const head = passageOf(lines.slice(0, headingEnd));
  const heading: Part[] = head === null ? [] : [{ type: 'heading', ...head }];
  return frame(
    file,
    `${description.id}/preambule`,
    'preamble',
    lines.slice(headingEnd),
    rules.paragraphs,
    heading,
  );
}

/** Number of lines at the beginning that print the heading; -1 where they do not. */
function headingLength(lines: readonly Line[], heading: string): number {
  const wanted = foldWhiteSpace(heading);
  for (let length = 1; length <= lines.length; length++) {
    const text = passageOf(lines.slice(0, length))?.text ?? '';
    if (text === wanted) return length;
    if (!wanted.startsWith(text)) return -1;
  }
  return -1;
}

/**
 * The lines of the closing, and those around it; none where no closing is described. A closing described but not found
 * exactly once, or without the line that is to follow it, is an error.
 */
export function cutClosing(
  file: string,
  description: InstrumentDescription,
  lines: readonly Line[],
): { body: readonly Line[]; closing: readonly Line[]; diagnostics: Diagnostic[] } {
  const { closing } = description;
  if (closing === undefined) return { body: lines, closing: [], diagnostics: [] };
  const beginning = (words: string, from = 0) => {
    const wanted = foldWhiteSpace(words);
    return lines.flatMap((line, index) =>
      index >= from && foldWhiteSpace(line.text).startsWith(wanted) ? [{ line, index }] : [],
    );
  };
  const found = beginning(closing.begins);
  const start = found.at(-1)?.index ?? lines.length;
  const behind = closing.until === undefined ? undefined : beginning(closing.until, start + 1)[0]?.index;
  const end = behind ?? lines.length;
  const fault = (words: string, count: number, key: string) => {
    const place = { file, line: found.at(-1)?.line.number ?? lines.at(-1)?.number ?? 1, column: 1 };
    const message =
      count === 0 ? `no line begins with “${words}”` : `${count} lines begin with “${words}”, expected one`;
    return errorAt(
      place,
      'closing',
      message,
      `restore the closing, or correct \`${key}\` in the description`,
    );
  };
  return {
    body: [...lines.slice(0, start), ...lines.slice(end)],
    closing: lines.slice(start, end),
    diagnostics: [
      ...(found.length === 1 ? [] : [fault(closing.begins, found.length, 'closing.begins')]),
      ...(closing.until !== undefined && found.length > 0 && behind === undefined
        ? [fault(closing.until, 0, 'closing.until')]
        : []),
    ],
  };
}

/** Parses the closing from its lines. */
export function parseClosing(
  file: string,
  description: InstrumentDescription,
  lines: readonly Line[],
): Parsed {
  if (description.closing === undefined || lines.length === 0) return { provision: null, diagnostics: [] };
  return frame(file, `${description.id}/cloture`, 'closing', lines, description.closing.paragraphs, []);
}

function frame(
  file: string,
  eId: string,
  kind: 'preamble' | 'closing',
  lines: readonly Line[],
  rule: ParagraphRule,
  head: readonly Part[],
): Parsed {
  const paragraphs: Part[] = paragraphsOf(lines, rule).map((passage) => ({ type: 'paragraph', ...passage }));
  const body = [...head, ...paragraphs];
  if (paragraphs.length === 0) {
    const place = { file, line: body.at(-1)?.lines[1] ?? lines[0]?.number ?? 1, column: 1 };
    const hint = 'restore it, or remove it from the description';
    return {
      provision: null,
      diagnostics: [errorAt(place, 'text-missing', `the ${kind} has no text`, hint)],
    };
  }
  const provision: Provision = {
    eId,
    kind,
    division: null,
    marker: null,
    num: null,
    body,
    lines: span(body),
    path: pathOf(eId),
  };
  return { provision, diagnostics: [] };
}
