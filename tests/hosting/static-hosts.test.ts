/** The files for hosts of static sites, at the root and under a sub-path. */
import { describe, expect, test } from 'vitest';
import { movedPaths } from '../../src/hosting/moved.ts';
import { headersFile, redirectsFile } from '../../src/hosting/static-hosts.ts';
import { wholeEdition } from '../convert/sources.ts';

const pathsIn = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));
const moved = movedPaths(wholeEdition().instruments);

describe('_headers', () => {
  test('names the paths of a host with the sub-path', () => {
    expect(pathsIn(headersFile('/'))).toEqual(['/*', '/service-worker.js', '/hors-ligne.json', '/_/*']);
    expect(pathsIn(headersFile('/a/b/'))).toEqual([
      '/a/b/*',
      '/a/b/service-worker.js',
      '/a/b/hors-ligne.json',
      '/a/b/_/*',
    ]);
  });

  test('has no line that Cloudflare refuses: 100 rules of 2,000 signs', () => {
    const lines = headersFile('/').split('\n');
    expect(lines.every((line) => line.length < 2000)).toBe(true);
    expect(pathsIn(headersFile('/')).length).toBeLessThan(100);
  });
});

describe('_redirects', () => {
  test('leads other figures of a number to the clause', () => {
    const lines = pathsIn(redirectsFile('/a/', moved));
    expect(lines).toContain('/a/oci-2016/2/ /a/oci-2016/ii/ 301');
    expect(lines).toContain('/a/oci-2016/XIII/ /a/oci-2016/xiii/ 301');
    expect(lines).toHaveLength(26);
  });

  test('leads nowhere that is led on in turn, and from no clause', () => {
    const clauses = new Set(
      wholeEdition().instruments.flatMap(({ provisions }) => provisions.map(({ eId }) => `/${eId}/`)),
    );
    expect(moved.filter(({ from, to }) => clauses.has(from) || !clauses.has(to))).toEqual([]);
  });
});
