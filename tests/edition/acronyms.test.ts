/** Acronyms in a text, in whatever shape they are printed. */
import { expect, test } from 'vitest';
import { acronymShapes, acronymsIn } from '../../src/edition/acronyms.ts';

const known = ['AES', 'MOC', 'B FASO', 'G5', 'ONG', 'FASO', 'RN15'];
const found = (text: string) =>
  acronymsIn(text, known).map(({ start, end, acronym }) => [text.slice(start, end), acronym]);

test.each([
  [
    'de l’AES, (MOC) et',
    [
      ['AES', 'AES'],
      ['MOC', 'MOC'],
    ],
  ],
  [
    'les ONGs et l’O.N.G. ; l’A.E.S',
    [
      ['ONGs', 'ONG'],
      ['O.N.G.', 'ONG'],
      ['A.E.S', 'AES'],
    ],
  ],
  ['la fin de l’AES.', [['AES', 'AES']]],
  [
    'Ouéléni (B FASO), B\u00a0FASO et FASO',
    [
      ['B FASO', 'B FASO'],
      ['B\u00a0FASO', 'B FASO'],
      ['FASO', 'FASO'],
    ],
  ],
  [
    'le G5 et la RN15, mais ni AESOP ni CAES',
    [
      ['G5', 'G5'],
      ['RN15', 'RN15'],
    ],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('none is known where none is listed', () => {
  expect(acronymsIn('l’AES', [])).toEqual([]);
});

test.each([
  ['la MINUSMA, les ONGs, un PhD', ['MINUSMA', 'ONGs', 'PhD']],
  ['l’E.N.A. et le DDR-I', ['E.N.A.', 'DDR']],
  ['le G5, la RN15, GoundaKa', ['G5', 'RN15', 'GoundaKa']],
  ['les points IV, XIX et MMXXIV ; 12 mai ; Mali', []],
  ['THEMATIQUE 1 : PAIX, RECONCILIATION', []],
])('what looks like an acronym in « %s »', (text, expected) => {
  expect(acronymShapes(text).map(({ words }) => words)).toEqual(expected);
});
