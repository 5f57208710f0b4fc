/** Two builds of one project in different folders give the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, siteNamed } from './site.ts';

const first = siteNamed('plain');
const second = siteNamed('again');

test('two builds have the same files', () => {
  expect(filesOf(second)).toEqual(filesOf(first));
  expect(filesOf(first).filter((file) => file.startsWith('/pagefind/')).length).toBe(4);
  expect(filesOf(first).length).toBeGreaterThan(330);
});

test('every file has the same bytes in both', () => {
  const differing = filesOf(first).filter(
    (file) => !readFileSync(join(first.root, file)).equals(readFileSync(join(second.root, file))),
  );
  expect(differing).toEqual([]);
});
