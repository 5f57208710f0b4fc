/** One text in many encodings gives the same ids and the same text. */
import { expect, test } from 'vitest';
import type { Instrument } from '../../src/model/edition.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { readTextFile } from '../../src/convert/read/text-file.ts';
import { convertText, seed } from './project.ts';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const mark = (text: string): string => `\uFEFF${text}`;
const cut = (text: string): string => text.replace(/\s+$/u, '');
const decomposed = (text: string): string => text.normalize('NFD');

function converted(id: string, bytes: Uint8Array): Omit<Instrument, 'witness'> {
  const { edition, diagnostics } = convertText(id, bytes);
  const instrument = edition?.instruments[0];
  if (instrument === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  const { witness: _, ...text } = instrument;
  return text;
}

const variants: [string, (text: string) => string][] = [
  ['with CRLF', crlf],
  ['with a byte-order mark', mark],
  ['without its last newline', cut],
  ['in decomposed Unicode', decomposed],
  ['with all of these', (text) => mark(crlf(cut(decomposed(text))))],
];

for (const id of ['oci-2016', 'dialogue-2024']) {
  test.each(variants)(`${id} %s`, (_, variant) => {
    const bytes = seed(id);
    const other = Buffer.from(variant(bytes.toString('utf8')));
    expect(other.equals(bytes)).toBe(false);
    expect(converted(id, other)).toEqual(converted(id, bytes));
  });
}

test('the lines shown of a witness are composed and without their line ends', () => {
  const text = mark(crlf(decomposed('Présent\n\n à Ségou\n')));
  expect(readTextFile('seeds/a.txt', Buffer.from(text)).text?.lines).toEqual(['Présent', '', ' à Ségou']);
});

test.each([
  ['bytes that are not UTF-8', Buffer.from('Mali\nS\xE9gou\n', 'latin1'), '2:2 error[not-utf8]'],
  ['UTF-16', Buffer.from('\uFEFFMali', 'utf16le'), '1:1 error[not-utf8]'],
  ['an overlong sequence', Buffer.from([0x61, 0xc0, 0xaf]), '1:2 error[not-utf8]'],
  ['half a character at the end', Buffer.from([0x61, 0x0a, 0x61, 0xc3]), '2:2 error[not-utf8]'],
  ['a NUL', Buffer.from('Mali\n\nGao\0\n'), '3:4 error[nul]'],
  ['a control character', Buffer.from('Ma\u0007li'), '1:3 error[control-character]'],
  ['nothing but blanks', Buffer.from(' \n\u00A0\n'), '1:1 error[file-empty]'],
  ['nothing', Buffer.alloc(0), '1:1 error[file-empty]'],
])('%s is told with its place', (_, bytes, start) => {
  const { text, diagnostics } = readTextFile('seeds/a.txt', bytes);
  expect(text).toBeNull();
  expect(diagnostics.map(formatDiagnostic)).toEqual([expect.stringContaining(`seeds/a.txt:${start} `)]);
});
