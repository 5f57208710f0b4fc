import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listKeptSite } from '../../src/offline/list.ts';
import { contentPath, isKeptSite } from '../../src/offline/kept-site.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const file of ['index.html', '404.html', 'methode/index.html', '_/a.js', 'déjà/index.html'])
    write(file, `content of ${file}`);
});
afterEach(() => rmSync(dist, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), content);
}
const paths = () => listKeptSite(dist).files.map(({ path }) => path);

describe('the list of kept files', () => {
  it('names every file by its address', () => {
    expect(paths()).toEqual(['404.html', '_/a.js', 'd%C3%A9j%C3%A0/', '', 'methode/']);
  });

  it('leaves out editions, files for hosts and robots, the list and the service worker', () => {
    const before = paths();
    const others = [
      '_headers',
      'robots.txt',
      'hors-ligne.json',
      'service-worker.js',
      'telecharger/concordance-mali.zip',
    ];
    for (const file of others) write(file, 'x');
    expect(paths()).toEqual(before);
    write('telecharger/index.html', 'x');
    expect(paths()).toContain('telecharger/');
  });

  it('counts what hosts send: copies packed by gzip where there are some', () => {
    const { bytes, compressed } = listKeptSite(dist);
    expect(compressed).toBe(bytes);
    write('methode/index.html.gz', 'less');
    expect(listKeptSite(dist)).toMatchObject({
      bytes,
      compressed: bytes - 'content of methode/index.html'.length + 'less'.length,
    });
  });

  it('has a version that depends on the files alone', () => {
    const first = listKeptSite(dist);
    expect(listKeptSite(dist)).toEqual(first);
    expect(isKeptSite(JSON.parse(JSON.stringify(first)))).toBe(true);
    write('methode/index.html', 'other');
    const second = listKeptSite(dist);
    expect(second.version).not.toBe(first.version);
    expect(second.bytes).toBe(first.bytes - 'content of methode/index.html'.length + 'other'.length);
    const changed = second.files.filter(({ digest }, index) => digest !== first.files[index]?.digest);
    expect(changed.map(({ path }) => path)).toEqual(['methode/']);
  });
});

describe('the path a content is kept under', () => {
  it('depends on its bytes and type', () => {
    const digest = 'abc';
    expect(contentPath({ path: '', digest })).toBe('hors-ligne/abc.html');
    expect(contentPath({ path: 'a.b/c/', digest })).toBe('hors-ligne/abc.html');
    expect(contentPath({ path: 'a/404.html', digest })).toBe('hors-ligne/abc.html');
    expect(contentPath({ path: 'a/b.json', digest })).toBe('hors-ligne/abc.json');
    expect(contentPath({ path: 'a.b/plain', digest })).toBe('hors-ligne/abc');
  });
});

describe('a value that is no list', () => {
  it.each([
    null,
    'x',
    {},
    { version: 'v', bytes: 1, compressed: 1, files: [{ path: 'a' }] },
    { version: 'v', files: [] },
  ])('is refused: %j', (value) => expect(isKeptSite(value)).toBe(false));
});
