/** Names of files and anchors, made of words. */
import { expect, test } from 'vitest';
import { slugOf } from '../../src/model/slug.ts';

test.each([
  ['Comparer un engagement et son écho', 'comparer-un-engagement-et-son-echo'],
  ['« L’Accord » : paix !', 'l-accord-paix'],
  ['...', ''],
  ['السلام', ''],
])('%s is %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('is cut where it grows long, and ends with no sign', () => {
  expect(slugOf('Paix et réconciliation', 5)).toBe('paix');
  expect(slugOf('Paix et réconciliation', 9)).toBe('paix-et-r');
});
