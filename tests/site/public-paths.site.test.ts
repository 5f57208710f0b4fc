/** Public paths never change: the committed list is that of the built site. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publicPaths } from './public-paths.ts';
import { siteNamed } from './site.ts';

const file = 'tests/public-paths.txt';
const listed = readFileSync(new URL('../public-paths.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const built = publicPaths(siteNamed('plain'));

describe('the list of public paths', () => {
  test('is sorted and names no path twice', () => {
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  test('names no path that the site has lost', () => {
    const paths = new Set(built);
    const lost = listed.filter((path) => !paths.has(path));
    expect(
      lost,
      'these addresses were public and must lead somewhere: bring them back, or redirect them',
    ).toEqual([]);
  });

  test('names every path of the site', () => {
    const known = new Set(listed);
    const missing = built.filter((path) => !known.has(path));
    expect(
      missing,
      `once public, a path never changes: when each is as it shall stay, add its line to ${file}, in order`,
    ).toEqual([]);
  });

  test('holds each clause, its place on the page of its theme, and each item twice', () => {
    const count = (pattern: RegExp) => listed.filter((path) => pattern.test(path)).length;
    expect(count(/^\/oci-2016\/[ivx]+\/$/)).toBe(13);
    expect(count(/^\/oci-2016\/#[ivx]+$/)).toBe(13);
    expect(count(/^\/dialogue-2024\/\d\/\d+\/$/)).toBe(300);
    expect(count(/^\/dialogue-2024\/\d\/#\d+$/)).toBe(300);
    expect(count(/^\/dialogue-2024\/\d\/\d+\/#p\d+$/)).toBe(25);
    expect(count(/^\/dialogue-2024\/\d\/#\d+-p\d+$/)).toBe(25);
  });
});
