/** The parts of the PDF that need no browser. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFixedInformation } from '../../src/editions/pdf/information.ts';
import { cssString } from '../../src/editions/pdf/page-rules.ts';

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
  expect(() => withFixedInformation(printed('20300101000000', 'A'), '2024-05-10', 'Livre')).toThrow(
    /\/Creator with room for 3/,
  );
});

/** Reads a string of CSS back, as its syntax has it. */
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
