/** Copies packed for hosts: all that are worth it, each of them the file beside it, none taken along or kept. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { archiveOf } from '../editions/disk-edition.ts';
import { unpack } from '../editions/archive.ts';
import { filesOf, readSite, siteNamed } from '../site/site.ts';

const site = siteNamed('plain');
const packed = globSync('**/*.{br,gz}', { cwd: site.root }).sort();
const bytesOf = (file: string) => readFileSync(join(site.root, file));

describe('packed copies', () => {
  test('stand beside every text of some length, and beside nothing else', () => {
    const long = filesOf(site).filter(
      (file) =>
        /\.(html|js|json|jsonld|csv|tsv|xml|txt|svg|webmanifest|css|atom|ttl)$/.test(file) &&
        statSync(join(site.root, file)).size >= 1000,
    );
    expect(packed).toEqual(long.flatMap((file) => [`${file.slice(1)}.br`, `${file.slice(1)}.gz`]).sort());
    expect(packed.length).toBeGreaterThan(1600);
  });

  test('unpack to the file beside them', () => {
    const wrong = packed.filter((file) => {
      const unpackIt = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      return !unpackIt(bytesOf(file)).equals(bytesOf(file.replace(/\.(br|gz)$/, '')));
    });
    expect(wrong).toEqual([]);
  });

  test('are a third of the pages at most', () => {
    const pages = packed.filter((file) => file.endsWith('.html.br'));
    const sum = (files: string[]) =>
      files.reduce((total, file) => total + statSync(join(site.root, file)).size, 0);
    expect(sum(pages) * 3).toBeLessThan(sum(pages.map((file) => file.replace(/\.br$/, ''))));
  });

  test('are neither in the edition from disk nor kept offline', async () => {
    const names = [...(await unpack(archiveOf(site))).keys()];
    expect(names.filter((name) => /\.(br|gz)$|_redirects|_headers/.test(name))).toEqual([]);
    expect(readSite(site, '/hors-ligne.json')).not.toMatch(/\.(br|gz)"|_redirects|_headers/);
  });
});
