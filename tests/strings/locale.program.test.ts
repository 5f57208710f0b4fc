/** The site's locale where Node runs the code as it is. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('is told by SITE_LOCALE', () => {
  const code =
    "import { locale, words } from './src/strings/words.ts'; const { skip, closing } = words('site'); console.log(locale.lang, '|', skip, '|', closing);";
  const env = { ...process.env, SITE_LOCALE: 'tests/fixtures/locale/made-up.ts' };
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env });
  expect(String(said).trim()).toBe('en-x-essai | Tothu texthu | Formule finale');
});
