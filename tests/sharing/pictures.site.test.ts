/** The pictures that pages name for previews: each is there, of the right size, and outside what readers take along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpack } from '../editions/archive.ts';
import { archiveOf } from '../editions/disk-edition.ts';
import { contentsOf, readHead } from '../metadata/head-tags.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { filesOf, pagesOf, readSite, siteNamed } from '../site/site.ts';
import { readPng } from './read-png.ts';

const site = siteNamed('plain');
const heads = pagesOf(site).map(({ path, html }) => ({ path, head: readHead(html) }));
const files = filesOf(site).filter((file) => file.startsWith('/partage/'));

/** Path of the picture that a page names. */
function pictureOf(path: string): string {
  const { head } = heads.find((one) => one.path === path) ?? { head: { tags: [] } };
  return contentsOf(head, 'og:image').join().replace(site.publicUrl, '/');
}

describe('every page', () => {
  test('names one picture of the site, its size, and what it shows', () => {
    const wrong = heads.filter(({ head }) => {
      const one = (name: string) => contentsOf(head, name).join();
      return !(
        files.includes(one('og:image').replace(site.publicUrl, '/')) &&
        one('og:image:width') === '1200' &&
        one('og:image:height') === '630' &&
        one('og:image:alt').length > 20 &&
        one('twitter:card') === 'summary_large_image'
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(heads.length).toBeGreaterThan(700);
  });

  test('of a provision or a correspondence names its own, all others that of the site', () => {
    const provisions = provisionsOf(readCorpus(site));
    expect(provisions.filter(({ path, eId }) => pictureOf(path) !== `/partage/${eId}.png`)).toEqual([]);
    expect(pictureOf('/concordance/oci-2016/iii/dialogue-2024/1/12/')).toBe(
      '/partage/oci-2016/iii/dialogue-2024/1/12.png',
    );
    const others = ['/', '/sujets/femmes/', '/dialogue-2024/4/', '/404.html'];
    expect(new Set(others.map(pictureOf))).toEqual(new Set(['/partage/concordance.png']));
  });
});

describe('every picture', () => {
  test('is named by a page', () => {
    const named = new Set(heads.map(({ path }) => pictureOf(path)));
    expect(files.filter((file) => !named.has(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(380);
  });

  test('is 1,200 by 630, of at most 60 kB, with nothing in its margins', () => {
    const wrong = files.filter((file) => {
      const bytes = readFileSync(join(site.root, file));
      const { width, height, at } = readPng(bytes);
      if (bytes.length > 60_000 || width !== 1200 || height !== 630) return true;
      const edges = [...Array(width).keys()].flatMap((x) => [at(x, 40), at(x, height - 36)]);
      const sides = [...Array(height).keys()].flatMap((y) => [at(40, y), at(width - 40, y)]);
      return [...edges, ...sides].some((colour) => colour !== '#faf6ec');
    });
    expect(wrong).toEqual([]);
  });

  test('stands outside what a browser keeps and outside the ZIP, as all that only previews read', async () => {
    expect(readSite(site, '/hors-ligne.json')).not.toContain('partage/');
    const packed = [...(await unpack(archiveOf(site)))];
    const wrong = packed.filter(
      ([path, content]) =>
        path.includes('/partage/') ||
        (path.endsWith('.html') && /og:|twitter:|citation_|ld\+json/u.test(content.toString('utf8'))),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(packed.length).toBeGreaterThan(700);
  });
});
