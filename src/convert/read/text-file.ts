/** Decodes text files, witnesses and YAML alike, into lines, or reports their faults. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';

/** The lines of a text file, composed (NFC), without their line ends; line 1 is `lines[0]`. */
export interface TextFile {
  file: string;
  lines: string[];
}

/** The text, or all faults of the file. */
export type ReadResult = { text: TextFile; diagnostics: [] } | { text: null; diagnostics: Diagnostic[] };

/** Code points no text may have: control characters but white space, noncharacters, surrogates. */
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF]|[\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * Decodes a text file: UTF-8 with or without a byte-order mark, lines ended by
 * LF or CRLF, composed or decomposed.
 *
 * @param file name used in diagnostics
 * @param bytes the whole file, or null where it is absent
 * @returns the text; or the first invalid byte sequence or control character of each line
 */
export function readTextFile(file: string, bytes: Uint8Array | null): ReadResult {
  const fail = (rule: string, message: string, hint: string): ReadResult => ({
    text: null,
    diagnostics: [errorAt({ file, line: 1, column: 1 }, rule, message, hint)],
  });
  if (bytes === null) {
    return fail(
      'file-missing',
      'the text file is not there',
      'add it, or correct `file` in the YAML of its instrument',
    );
  }
  const raw = splitLines(bytes);
  const diagnostics: Diagnostic[] = [];
  const lines = raw.map((line, index) => {
    const { text, problem } = decodeLine(line);
    if (problem !== null)
      diagnostics.push(errorAt({ file, line: index + 1, column: problem.column }, ...problem.words));
    return text.normalize('NFC');
  });
  if (diagnostics.length > 0) return { text: null, diagnostics };
  if (lines.every((line) => line.trim() === '')) {
    return fail('file-empty', 'the text file holds no text', 'put the text of the instrument into it');
  }
  return { text: { file, lines }, diagnostics: [] };
}

/** Cuts a file at each LF or CRLF and drops the byte-order mark. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const lines: Uint8Array[] = [];
  let from = start;
  for (let at = bytes.indexOf(0x0a, from); at !== -1; at = bytes.indexOf(0x0a, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  if (from < bytes.length) lines.push(bytes.subarray(from));
  return lines.map((line) => (line.at(-1) === 0x0d ? line.subarray(0, -1) : line));
}

type Problem = { column: number; words: [rule: string, message: string, hint: string] };

function decodeLine(bytes: Uint8Array): { text: string; problem: Problem | null } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const column = validPrefix(bytes).length + 1;
    return {
      text: '',
      problem: {
        column,
        words: [
          'not-utf8',
          'these bytes are not UTF-8',
          'save the file as UTF-8, from its source rather than by re-encoding',
        ],
      },
    };
  }
  const bad = text.matchAll(FORBIDDEN).next().value;
  if (bad === undefined) return { text, problem: null };
  const code = bad[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const words: Problem['words'] =
    code === 0
      ? [
          'nul',
          'a NUL stands in the text',
          'the file may be damaged or binary: take it again from its source',
        ]
      : [
          'control-character',
          `the control character ${name} stands in the text`,
          'remove it, or replace it by what was meant',
        ];
  return { text, problem: { column: bad.index + 1, words } };
}

/** The longest valid beginning of some bytes, decoded. */
function validPrefix(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    try {
      text += decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      return text;
    }
  }
  return text;
}
