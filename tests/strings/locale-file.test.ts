/** The setting of the site's locale. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { localeFile } from '../../src/strings/locale-file.ts';

test('is a folder of the strings by its name', () => {
  expect(localeFile('fr')).toBe(resolve('src/strings/fr/locale.ts'));
});

test('is any file by its path', () => {
  expect(localeFile('tests/fixtures/locale/made-up.ts')).toBe(resolve('tests/fixtures/locale/made-up.ts'));
});

test.each(['volapuk', './none.ts'])('is never guessed: %s', (setting) => {
  expect(() => localeFile(setting)).toThrow(`SITE_LOCALE is "${setting}"`);
});
