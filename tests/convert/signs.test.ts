/** Signs that are no text are told by name and place: errors where words may be lost or stand elsewhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../src/convert/read/text-file.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { foldWhiteSpace, withoutWhiteSpace } from '../../src/model/white-space.ts';
import { convertText, seed } from './project.ts';

/** What is told of a text, without the hints. */
function told(text: string, own: string | null = ''): string[] {
  const { diagnostics } = readTextFile('a.txt', Buffer.from(text), own);
  return diagnostics.map((one) => formatDiagnostic(one).replace(/\. Hint: \S.*\.$/u, ''));
}

test.each([
  ['\u0007', 'error[control-character] the control character U+0007 BELL stands in the text'],
  ['\u0085', 'error[control-character] the control character U+0085 NEXT LINE stands in the text'],
  ['\uFFFE', 'error[control-character] the control character U+FFFE stands in the text'],
  ['\r', 'error[line-end] the line end U+000D CARRIAGE RETURN stands inside a line'],
  ['\uFFFD', 'error[lost-letter] U+FFFD REPLACEMENT CHARACTER stands for a letter that was lost'],
  [
    '\u202E',
    'error[bidi-control] U+202E RIGHT-TO-LEFT OVERRIDE makes words show in another order than they stand',
  ],
  ['\u2067', 'error[bidi-control] U+2067 RIGHT-TO-LEFT ISOLATE makes'],
  ['\u2069', 'error[bidi-control] U+2069 POP DIRECTIONAL ISOLATE makes'],
  ['\uFEFF', 'error[zero-width] U+FEFF ZERO WIDTH NO-BREAK SPACE stands inside the text'],
  ['\u200F', 'warning[bidi-control] U+200F RIGHT-TO-LEFT MARK'],
  ['\u2028', 'warning[line-end] U+2028 LINE SEPARATOR stands inside a line, and is read as a blank'],
  ['\u000B', 'warning[line-end] U+000B LINE TABULATION stands'],
  ['\f', 'warning[line-end] U+000C FORM FEED stands'],
  ['\u200B', 'warning[zero-width] U+200B ZERO WIDTH SPACE, which no reader sees'],
  ['\u200D', 'warning[zero-width] U+200D ZERO WIDTH JOINER'],
  ['\u00AD', 'warning[zero-width] U+00AD SOFT HYPHEN'],
  ['\u2060', 'warning[zero-width] U+2060 WORD JOINER'],
  ['\u2800', 'warning[zero-width] U+2800'],
  ['\u3164', 'warning[zero-width] U+3164'],
  ['\u{E0041}', 'warning[zero-width] U+E0041, which no reader sees'],
  ['\uFE0F', 'warning[zero-width] U+FE0F'],
  ['\uFFFC', 'warning[no-letter] U+FFFC OBJECT REPLACEMENT CHARACTER stands for something'],
  ['\uF0B7', 'warning[no-letter] U+F0B7 shows only in the font of the source'],
  ['\u0378', 'warning[no-letter] U+0378 is no sign of Unicode'],
  ['\u00B4', 'warning[lone-accent] the accent U+00B4 stands beside its letter'],
  ['Ã©', 'warning[spoiled-letter] “Ã©” stands where “é” was probably meant'],
  ['â€™', 'warning[spoiled-letter] “â€™” stands where “’” was probably meant'],
  ['Å“', 'warning[spoiled-letter] “Å“” stands where “œ” was probably meant'],
  ['√©', 'warning[spoiled-letter] “√©” is the code of a sign, not the sign'],
  ['&eacute;', 'warning[spoiled-letter] “&eacute;” is the code of a sign, not the sign'],
  ['(cid:133)', 'warning[spoiled-letter] “(cid:133)” is'],
])('%j inside a word is told once at its place', (sign, words) => {
  const lines = told(`La paix.\nLe pu${sign}its du vil${sign}lage.\n`);
  expect(lines).toEqual([expect.stringContaining(`a.txt:2:6 ${words}`)]);
});

test('an accent without its letter is told, one that composes with it is not', () => {
  expect(told('une \u0301ecole')).toEqual([expect.stringContaining('a.txt:1:5 warning[lone-accent]')]);
  expect(told('une e\u0301cole')).toEqual([]);
});

test.each([
  'L’œuvre « là » : 30 % à Ménaka… – 1 000 €, n° 3, c’est-à-dire ➢ •\t½ ² ™ √ 4',
  'THÉÂ”, IRMÃ” et ÅLAND',
  '👩🏽‍🌾 ❤️ ☎︎',
  '\f 3. En tête de page',
  'R&D; AT&T',
])('nothing is told of %j', (text) => expect(told(text)).toEqual([]));

test('a mark of the encoding at the head of the file is no sign of the text', () => {
  expect(told('\uFEFFLa paix')).toEqual([]);
  expect(told('\uFEFF\uFEFFLa paix')).toEqual([expect.stringContaining('a.txt:1:1 error[zero-width]')]);
});

test('a bullet of private use that the description names is one', () => {
  expect(told('\uF0B7 la paix', '{"marker":"\uF0B7"}')).toEqual([]);
  expect(told('\uF0A7 la paix', '{"marker":"\uF0B7"}')).toHaveLength(1);
  expect(told('\uF0B7 la paix', null)).toEqual([]);
});

describe('in the texts', () => {
  const text = seed('oci-2016').toString('utf8');

  test('as they are nothing is told', () => {
    for (const id of ['oci-2016', 'dialogue-2024']) expect(convertText(id, seed(id)).diagnostics).toEqual([]);
  });

  test('U+FEFF inside a word is an error, not a blank', () => {
    const { edition, diagnostics } = convertText(
      'oci-2016',
      Buffer.from(text.replace('patrouilles', 'patrou\uFEFFilles')),
    );
    expect(edition).toBeNull();
    expect(diagnostics).toMatchObject([{ rule: 'zero-width', line: 58, column: 11 }]);
  });

  test('what may stay is kept as it stands, and told', () => {
    const { edition, diagnostics } = convertText(
      'oci-2016',
      Buffer.from(text.replace('patrouilles', 'patrou\u200Billes')),
    );
    expect(diagnostics).toMatchObject([{ rule: 'zero-width', severity: 'warning', line: 58, column: 11 }]);
    expect(JSON.stringify(edition?.instruments[0]?.provisions)).toContain('les patrou\u200Billes mixes');
  });
});

test('folding loses no sign but white space, by the rule of Unicode', () => {
  const unit = fc.constantFrom(
    'a',
    ' ',
    '\t',
    '\u00A0',
    '\u202F',
    '\u3000',
    '\uFEFF',
    '\u200B',
    '\u180E',
    '\u0085',
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const signs = text.replace(/[ \t\u00A0\u202F\u3000]/gu, '');
      expect(withoutWhiteSpace(text)).toBe(signs);
      expect(withoutWhiteSpace(foldWhiteSpace(text))).toBe(signs);
      expect(foldWhiteSpace(text)).not.toMatch(/^ | {2}| $/);
    }),
    { seed: 14 },
  );
});

test.each([
  ['le caf├®', '“├®” is the code of a sign'],
  ['le caf%C3%A9', '“%C3%A9” is the code of a sign'],
  ['les libert?s', '“libert?s” has “?” in the place of a letter'],
  ['le vill\u0430ge', '“\u0430” is a letter of another script'],
  ['le \u0430ccord', '“\u0430” is a letter of another script'],
])('%s has a letter spoiled', (text, message) => {
  expect(told(text)).toEqual([expect.stringContaining(`warning[spoiled-letter] ${message}`)]);
});

test.each(['Qui vient ? Nous', 'voir https://exemple.org/caf%C3%A9?mot=le', 'le village'])(
  '%s has none',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
