import { describe, expect, it } from 'vitest';
import { findKept, pathsOf } from '../../src/offline/browser/find.ts';

const scope = 'https://x.example/sous/chemin/';
const files = ['', '404.html', 'methode/', 'pagefind/pagefind-entry.json', 'd%C3%A9j%C3%A0/'].map((path) => ({
  path,
  digest: `of ${path}`,
  bytes: 1,
}));
const paths = pathsOf({ version: 'v', bytes: 5, compressed: 5, files }, scope);
const digest = (address: string) => {
  const found = findKept(paths, new URL(address, scope).href);
  return found?.kind === 'file' ? found.file.digest : found;
};

describe('the kept file of an address', () => {
  it('is found by the path under the root of the site', () => {
    expect([digest(''), digest('methode/'), digest('404.html')]).toEqual([
      'of ',
      'of methode/',
      'of 404.html',
    ]);
    expect(digest('déjà/')).toBe('of d%C3%A9j%C3%A0/');
  });

  it('is the same with any query and any fragment', () => {
    expect(digest('methode/?q=paix#p1')).toBe('of methode/');
    expect(digest('pagefind/pagefind-entry.json?ts=1')).toBe('of pagefind/pagefind-entry.json');
  });

  it('is found by the name of a page’s file', () => {
    expect(digest('methode/index.html')).toBe('of methode/');
    expect(digest('index.html')).toBe('of ');
  });

  it('leads a folder without its slash to its page', () => {
    expect(digest('methode?q=paix')).toEqual({ kind: 'redirect', address: `${scope}methode/?q=paix` });
  });

  it('is none for addresses not listed or outside the site', () => {
    expect([digest('nulle-part/'), digest('/methode/'), digest('/')]).toEqual([null, null, null]);
  });
});
