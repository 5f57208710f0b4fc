/** Decodes text files, witnesses and YAML alike, into lines, or reports their faults. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import { signsIn, type FoundSign } from './signs.ts';

/** The lines of a text file, composed (NFC), without their line ends; line 1 is `lines[0]`. */
export interface TextFile {
  file: string;
  lines: string[];
}

/** The text with what is to be told of it; null where there are errors. */
export interface ReadResult {
  text: TextFile | null;
  diagnostics: Diagnostic[];
}

/**
 * Decodes a text file: UTF-8 with or without a byte-order mark, lines ended by
 * LF or CRLF, composed or decomposed.
 *
 * @param file name used in diagnostics
 * @param bytes the whole file, or null where it is absent
 * @param own signs of private use that its description names; null where none are reported
 * @returns the text, with the first of each kind of sign in each line that is no text
 */
export function readTextFile(file: string, bytes: Uint8Array | null, own: string | null = null): ReadResult {
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
    const { text, problems } = decodeLine(line, own);
    for (const { offset, severity, rule, message, hint } of problems) {
      const place = { file, line: index + 1, column: offset + 1 };
      diagnostics.push({ ...place, severity, rule, message, hint });
    }
    return text;
  });
  if (diagnostics.some(({ severity }) => severity === 'error')) return { text: null, diagnostics };
  if (lines.every((line) => line.trim() === ''))
    return fail('file-empty', 'the file is empty', 'put into it what it is to hold, or remove it');
  return { text: { file, lines }, diagnostics };
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

function decodeLine(bytes: Uint8Array, own: string | null): { text: string; problems: FoundSign[] } {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes).normalize('NFC');
    return { text, problems: signsIn(text, own) };
  } catch {
    const wrong: FoundSign = {
      rule: 'not-utf8',
      severity: 'error',
      offset: validPrefix(bytes).length,
      message: 'these bytes are not UTF-8',
      hint: 'save the file as UTF-8, from its source rather than by re-encoding',
    };
    return { text: '', problems: [wrong] };
  }
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
