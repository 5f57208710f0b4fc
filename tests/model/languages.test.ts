/** Codes of languages of three letters. */
import { expect, test } from 'vitest';
import { threeLettersOf } from '../../src/model/languages.ts';

test.each([
  ['fr', 'fra'],
  ['en-GB', 'eng'],
  ['PT', 'por'],
  ['qqq', 'und'],
  ['', 'und'],
])('the code of %s is %s', (tag, code) => {
  expect(threeLettersOf(tag)).toBe(code);
});
