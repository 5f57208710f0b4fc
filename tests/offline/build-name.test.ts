/** The name of a build: of every file but the page that tells it. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../src/components/files-below.ts';
import { buildNameOf, fillBuildName, withBuildName } from '../../src/offline/build-name.ts';

const PAGE = '<dl><dt>Construction</dt><dd data-build>non finie</dd></dl>';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-name-'));
  mkdirSync(join(folder, 'etat'));
  writeFileSync(join(folder, 'index.html'), 'a');
  writeFileSync(join(folder, 'etat/index.html'), PAGE);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is two times four signs, and stands on its page, however often it is filled', () => {
  fillBuildName(folder);
  const page = readFileSync(join(folder, 'etat/index.html'), 'utf8');
  expect(page).toMatch(/<dd data-build>[0-9a-f]{4} [0-9a-f]{4}<\/dd>/);
  fillBuildName(folder);
  expect(readFileSync(join(folder, 'etat/index.html'), 'utf8')).toBe(page);
});

test.each([
  ['bytes', 'index.html', 'b'],
  ['a file more', 'autre.html', ''],
])('is another with other %s', (_, file, text) => {
  const before = buildNameOf(folder);
  writeFileSync(join(folder, file), text);
  expect(buildNameOf(folder)).not.toBe(before);
});

test('wants a place, and leaves a site without the page as it is', () => {
  expect(() => withBuildName('<p></p>', 'a')).toThrow('no place');
  rmSync(join(folder, 'etat'), { recursive: true });
  const before = filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  expect(before.length).toBeGreaterThan(0);
  fillBuildName(folder);
  expect(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])).toEqual(before);
});
