/** A quotation is of whole words, and a figure of a whole number. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standsWhole } from '../../../src/convert/concord/quotes.ts';
import type { Workshop } from '../workshop.ts';
import { smallWorkshop } from './small.ts';

test.each([
  ['treize', true],
  ['les treize seaux,', true],
  ['3', false],
  ['13', true],
  ['eau', false],
  ['seaux, 13', true],
  ['l’ancien', true],
  ['ancien', true],
])('“%s”', (words, stands) => {
  expect(standsWhole('les treize seaux, 13 jours, l’ancien', words)).toBe(stands);
});

test('words are found behind a place where they are cut', () => {
  expect(standsWhole('seaux et eau', 'eau')).toBe(true);
});

let workshop: Workshop;
beforeEach(() => {
  workshop = smallWorkshop();
});
afterEach(() => workshop.close());

const tie = 'content/correspondences/puits-2031/2.yaml';
const figures = 'après 13 seaux et 10 000 litres, où le niveau';

test.each([
  ['La part est comptée en 13 seaux', []],
  ['La part est comptée en 10 000 litres', []],
  ['La part est comptée en 3 seaux', ['“3”']],
  ['La part est comptée en 10 seaux', ['“10”']],
  ['La part est comptée en 1 seau et 000 litres', ['“1”', '“000”']],
])('a figure in a rationale: %s', (said, told) => {
  workshop.replace('seeds/puits-2031.txt', 'où le niveau', figures);
  workshop.replace(tie, 'La part est comptée en litres', said);
  const { printed } = workshop.run();
  const figuresTold = printed.filter((line) => line.includes('figure-elsewhere'));
  expect(figuresTold.map((line) => /“[^”]+”/u.exec(line)?.[0])).toEqual(told);
});
