/** Letters of a witness that stand beside their accents, in another form, or for another sign are told with their place. */
import { expect, test } from 'vitest';
import { charter, convertCharter, described, toldOfCharter } from './charter.ts';

const told = (word: string) => toldOfCharter(charter.replace('du village', `de ${word} ici`));

test.each([
  ['acco\u0301\u0302rd', 'lone-accent', 'U+0302 COMBINING CIRCUMFLEX ACCENT stands on a letter'],
  ['anné\u0301e', 'lone-accent', 'U+0301 COMBINING ACUTE ACCENT stands on a letter'],
  ['accord\u0301', 'lone-accent', 'U+0301 COMBINING ACUTE ACCENT stands on a letter'],
  ['m^eme', 'lone-accent', 'U+005E CIRCUMFLEX ACCENT stands beside a letter'],
  ['fac¸ade', 'lone-accent', 'U+00B8 CEDILLA stands beside a letter'],
  ['m"eme', 'lone-accent', 'U+0022 QUOTATION MARK stands beside a letter'],
  ['`a', 'lone-accent', 'U+0060 GRAVE ACCENT stands beside a letter'],
  ['l‘eau', 'spoiled-letter', 'U+2018 LEFT SINGLE QUOTATION MARK stands where an apostrophe'],
  ['l′eau', 'spoiled-letter', 'U+2032 PRIME stands where an apostrophe'],
  ['lʼeau', 'spoiled-letter', 'U+02BC MODIFIER LETTER APOSTROPHE stands where an apostrophe'],
  ['l`eau', 'spoiled-letter', 'U+0060 GRAVE ACCENT stands where an apostrophe'],
  ['ｄｏｕｚｅ', 'spoiled-letter', 'U+FF44 is a letter or figure of a special font'],
  ['𝐝𝐨𝐮𝐳𝐞', 'spoiled-letter', 'U+1D41D is a letter or figure of a special font'],
  ['tran=sition', 'spoiled-letter', 'U+003D EQUALS SIGN stands in a word'],
  ['tran−sition', 'spoiled-letter', 'U+2212 MINUS SIGN stands in a word'],
  ['dou👍ze', 'no-letter', 'U+1F44D stands in a word'],
])('%s', (word, rule, message) => {
  const line = charter.split('\n').findIndex((one) => one.includes('du village')) + 1;
  expect(told(word)).toEqual([
    expect.stringMatching(
      new RegExp(`^seeds/charte\\.txt:${line}:\\d+ warning\\[${rule}\\] ${RegExp.escape(message)}`),
    ),
  ]);
});

test.each([
  ...[
    'l’eau',
    "l'eau",
    '« eau »',
    '`notice` et',
    'https://exemple.org/?mot=eau',
    'a = b',
    '1 = 2',
    'cœur',
    '1ᵉʳ',
  ],
  ...['Ségou', 'Se\u0301gou', 'Bɔ\u0301rɔ\u0300'],
])('%s stands as it should', (word) => {
  expect(told(word)).toEqual([]);
});

test('a decomposed text is composed, and its places are those of the composed one', () => {
  const text = charter.replace('du village', 'de Ségou et d’anné\u0301e');
  const plain = convertCharter(text, described).diagnostics;
  const decomposed = convertCharter(text.normalize('NFD'), described).diagnostics;
  expect(decomposed.map(({ column }) => column)).toEqual(plain.map(({ column }) => column));
  expect(plain).toHaveLength(1);
});
