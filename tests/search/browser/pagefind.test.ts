/** Pagefind's index of the words of both texts, read as in the browser. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeSearchFiles, type SearchFiles } from '../../../src/search/index/files.ts';
import { buildLexicon } from '../../../src/search/core/lexicon.ts';
import { openPagefind } from '../../../src/search/browser/pagefind.ts';
import { editionOf, sourcesOf } from '../../convert/sources.ts';

const root = new URL('https://edition.example/pagefind/');
const edition = editionOf(sourcesOf());
let files: SearchFiles;
let served: Map<string, Uint8Array>;
let words: string[];

beforeAll(async () => {
  files = await makeSearchFiles(edition);
  served = new Map(files.index);
  words = buildLexicon(files.text).indexed;
  vi.stubGlobal('fetch', ({ pathname }: URL) => {
    const bytes = served.get(pathname.slice(root.pathname.length));
    return Promise.resolve(
      bytes === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes)),
    );
  });
});
afterAll(() => vi.unstubAllGlobals());

describe('Pagefind’s index', () => {
  it('finds the words of the texts that have the stem of another', async () => {
    const find = await openPagefind(root, files.text.index, words);
    const whole = (word: string) => find(word).flatMap((one) => (one.whole ? [words[one.location]] : []));
    expect(whole('financer')).toContain('financement');
    expect(whole('sécuritaires')).toEqual(whole('securitaire'));
    expect(whole('sécuritaires').length).toBeGreaterThan(0);
    expect(whole('xylophone')).toEqual([]);
    expect(whole('')).toEqual([]);
  });

  it('is refused where it is not of these words', async () => {
    const others = ['xylophone', ...words.slice(1)];
    await expect(openPagefind(root, files.text.index, others)).rejects.toThrow('not of these words');
  });

  it.each(['wasm', 'chunk'] as const)(
    'is refused where its %s file is damaged, and where it is missing',
    async (part) => {
      const name = part === 'wasm' ? files.text.index.wasm : (files.text.index.chunks[0] ?? '');
      const bytes = files.index.get(name) ?? new Uint8Array();
      for (const damaged of [new TextEncoder().encode('<html></html>'), bytes.slice(0, bytes.length / 2)]) {
        served.set(name, damaged);
        await expect(openPagefind(root, files.text.index, words)).rejects.toThrow();
      }
      served.delete(name);
      await expect(openPagefind(root, files.text.index, words)).rejects.toThrow('404');
      served.set(name, bytes);
    },
  );

  it('is the same from one making to the next', async () => {
    const again = await makeSearchFiles(edition);
    expect([...again.index]).toEqual([...files.index]);
    expect(again.text).toEqual(files.text);
  });
});
