/** The setting of the site's locale. */
import { execFileSync } from 'node:child_process';
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

test('is told by SITE_LOCALE where Node runs the code as it is', () => {
  const code =
    "import { locale, words } from './src/strings/words.ts'; const { skip, closing } = words('site'); console.log(locale.lang, '|', skip, '|', closing);";
  const env = { ...process.env, SITE_LOCALE: 'tests/fixtures/locale/made-up.ts' };
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env });
  expect(String(said).trim()).toBe('en-x-essai | Tothu texthu | Formule finale');
});
