/** The files for hosts of static sites, at the root and under a sub-path. */
import { describe, expect, test } from 'vitest';
import { movedPaths } from '../../src/hosting/moved.ts';
import { headersFile, redirectsFile } from '../../src/hosting/static-hosts.ts';
import { wholeEdition } from '../convert/sources.ts';

const pathsIn = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));
const moved = movedPaths(wholeEdition());

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
    expect(lines).toContain('/a/dialogue-2024/IV/ /a/dialogue-2024/4/ 301');
    expect(lines).toContain('/a/concordance/oci-2016/3/ /a/concordance/oci-2016/iii/ 301');
    expect(lines).toContain('/a/oci-2016/3/* /a/oci-2016/iii/:splat 301');
    expect(lines).toContain('/a/dialogue-2024/iv/* /a/dialogue-2024/4/:splat 301');
    expect(lines).toHaveLength(4 * 36);
  });

  test('has no more lines than Cloudflare reads: 2,000, and 100 with a star', () => {
    const lines = pathsIn(redirectsFile('/', moved));
    expect(lines.length).toBeLessThan(2000);
    expect(lines.filter((line) => line.includes('*')).length).toBeLessThanOrEqual(100);
  });

  test('leads nowhere that is led on in turn, and from no clause', () => {
    const pages = new Set(
      wholeEdition().instruments.flatMap(({ provisions, divisions }) =>
        [...provisions, ...divisions].map(({ eId }) => `/${eId}/`),
      ),
    );
    expect(moved.filter(({ from, to }) => pages.has(from) || !pages.has(to))).toEqual([]);
  });
});
