/** Words on one line with their slips. */
import { expect, test } from 'vitest';
import { signedWords } from '../../src/edition/printed.ts';

test('a sign stands after each slip, and nowhere else', () => {
  const text = 'de Goundaka et de Ménaka';
  const sic = [
    { id: 'a', start: 3, end: 11 },
    { id: 'b', start: 18, end: 24 },
  ];
  expect(signedWords({ text, sic }, '[sic]')).toBe('de Goundaka [sic] et de Ménaka [sic]');
  expect(signedWords({ text, sic: [] }, '[sic]')).toBe(text);
});
