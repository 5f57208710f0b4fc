/** No file or folder has a name without a subject. */
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no folder or file is named without a subject', () => {
  const files = globSync('{src,scripts}/**/*.{ts,mjs,js,astro,css}').map((path) =>
    path.replaceAll('\\', '/'),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /\b(utils?|helpers?|common|misc)\b/.test(file))).toEqual([]);
});
