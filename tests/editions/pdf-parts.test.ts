/** The parts of the PDF that need no browser. */
import { statSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAuthorship } from '../../src/editions/pdf/authorship.ts';
import { withFixedInformation } from '../../src/editions/pdf/information.ts';
import { cssString } from '../../src/editions/pdf/page-rules.ts';
import { faceLicence, readFaces } from '../../src/editions/pdf/faces.ts';
import { withCountedElements } from '../../src/editions/pdf/structure-ids.ts';

const printed = (date: string, creator: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n/Title (A)\n/Creator (${creator})\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>\n\u00FF`,
    'latin1',
  );

test('two prints at other times are the same bytes, as long as before', () => {
  const prints = ['20300101000000', '20311231235959'].map((date) => printed(date, 'Mozilla/5.0 \\(X11\\)'));
  const [first, second] = prints.map((bytes) => withFixedInformation(bytes, '2024-05-10', 'Livre'));
  expect(first).toEqual(second);
  expect(first?.length).toBe(prints[0]?.length);
  const text = Buffer.from(first ?? []).toString('latin1');
  expect(text).toContain("/CreationDate (D:20240510000000+00'00')\n/ModDate (D:20240510000000+00'00')>>");
  expect(text).toMatch(/\/Creator \(Livre\) +\n/);
  expect(text.endsWith('\u00FF')).toBe(true);
});

test('a PDF of another form is refused', () => {
  expect(() => withFixedInformation(Buffer.from('%PDF-2.0'), '2024-05-10', 'Livre')).toThrow(
    /0 entries \/CreationDate/,
  );
  const short = printed('2030', 'Mozilla/5.0');
  expect(() => withFixedInformation(short, '2024-05-10', 'Livre')).toThrow(/\/CreationDate with room for 15/);
});

test('the creator is empty where the browser left no room for its name', () => {
  const text = Buffer.from(withFixedInformation(printed('20300101000000', 'Abc'), '2024-05-10', 'Livre'));
  expect(text.toString('latin1')).toMatch(/\/Creator \(\) {3}\n/);
});

test('elements are counted alike however many Chromium made before them, and keep their order', () => {
  const tagged = (offset: number): Uint8Array => {
    const [first, second] = [7 + offset, 12 + offset].map((id) => `(node${String(id).padStart(8, '0')})`);
    return Buffer.from(
      `/ID ${second}\n/ID ${first}\n/Headers [${second}]\n[${first} 3 0 R ${second} 2 0 R]\u00FF`,
      'latin1',
    );
  };
  const counted = withCountedElements(tagged(0));
  expect(Buffer.from(counted).toString('latin1')).toBe(
    '/ID (node00000002)\n/ID (node00000001)\n/Headers [(node00000002)]\n[(node00000001) 3 0 R (node00000002) 2 0 R]\u00FF',
  );
  expect(withCountedElements(tagged(93))).toEqual(counted);
});

test('every face has its files, and the licence is the one that lets them be embedded', () => {
  const { rules, files } = readFaces();
  const asked = Array.from(rules.matchAll(/url\(([^)]+)\)/g), ([, address = '']) => address);
  expect(new Set(asked)).toEqual(new Set(files.keys()));
  for (const family of ['EB Garamond', 'Source Sans 3', 'Noto Sans Symbols', 'Noto Sans Symbols 2'])
    expect(rules).toContain(`font-family: '${family}'`);
  for (const path of files.values()) expect(statSync(path).size).toBeGreaterThan(500);
  expect(faceLicence()).toMatch(/^SIL OPEN FONT LICENSE Version 1\.1/);
});

/** Reads a string of CSS by its syntax. */
function readCssString(css: string): string {
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

test('no text ends a string of CSS, and all of it comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Surrogate}|\u0000/u.test(text)),
      (text) => {
        expect(cssString(text).slice(1, -1)).not.toMatch(/["<\n]/);
        expect(readCssString(cssString(text))).toBe(text);
      },
    ),
  );
  expect(cssString('4.\u00A0« A » </style>')).toBe(String.raw`"4\2e \a0 \ab  A \bb  \3c \2f style\3e "`);
});

const whole =
  '%PDF-1.4\n1 0 obj\n<</Title <FEFF0041>\n/ModDate (D:20240510)>>\nendobj\nxref\n0 2\ntrailer\n<</Size 2\n/Root 3 0 R\n/Info 1 0 R>>\nstartxref\n57\n%%EOF\n';

test('authors and subject stand behind the bytes there were, where the new list of places says', () => {
  const before = Buffer.from(whole, 'latin1');
  const after = Buffer.from(withAuthorship(before, { author: 'Été) >>', subject: '𝄞' })).toString('latin1');
  expect(after.startsWith(whole)).toBe(true);
  const [, at = ''] = /xref\n1 1\n(\d{10}) 00000 n \n/.exec(after) ?? [];
  expect(after.slice(Number(at)).startsWith('1 0 obj\n<</Title <FEFF0041>\n')).toBe(true);
  expect(after).toContain('/Author <feff00c9007400e900290020003e003e>\n/Subject <feffd834dd1e>>>\nendobj');
  const [, list = '', previous = ''] = [
    ...(/startxref\n(\d+)\n%%EOF\n$/.exec(after) ?? []),
    /\/Prev (\d+)/.exec(after)?.[1] ?? '',
  ];
  expect(after.slice(Number(list)).startsWith('xref\n1 1')).toBe(true);
  expect(previous).toBe('57');
});

test('a PDF that ends otherwise gets no authors', () => {
  expect(() => withAuthorship(Buffer.from('%PDF-2.0'), { author: 'A', subject: 'B' })).toThrow(/no trailer/);
});
