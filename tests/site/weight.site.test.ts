/** Weight of pages before the reader acts: bytes, requests, and nothing that blocks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { heaviestClause } from '../../scripts/bench/heaviest-clause.ts';
import { quicklyPackedSize } from '../../scripts/bench/packed-size.ts';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { open, openBrowser } from './browser.ts';
import { provisionsOf, readCorpus } from './corpus.ts';
import { attribute, elementsOf, readMarkup } from './markup.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, pagesOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');

const clauses = provisionsOf(readCorpus(site)).map(({ path }) => path);
const htmlOf = (path: string, { root } = site) => readFileSync(join(root, path, 'index.html'));
const bytesOf = (path: string, of = site) => brotliCompressSync(htmlOf(path, of)).length;

/** The heaviest of some pages, by their HTML. */
function heaviestOf(paths: readonly string[], most: number): string[] {
  const weighed = paths.map((path) => ({ path, bytes: quicklyPackedSize(htmlOf(path)) }));
  return weighed
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, most)
    .map(({ path }) => path);
}

const heaviest = heaviestOf(clauses, 3);

describe('a clause page', () => {
  const weighed = [
    ...heaviest.map((path) => ({ of: 'plain', path }) as const),
    { of: 'plain', path: '/dialogue-2024/4/66/' },
    { of: 'plain', path: '/dialogue-2024/4/80/' },
    { of: 'plain', path: '/oci-2016/ii/' },
    // Built without its address, as `npm run build` alone does.
    { of: 'spoken', path: '/oci-2016/ii/' },
  ] as const;

  test.each(weighed)(
    'weighs at most 16,000 bytes in at most 4 requests: $of, $path',
    async ({ of, path }) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      const { bytes, requests } = await weighPage(page, addressOf(siteNamed(of), path));
      await page.close();
      expect(requests.length, JSON.stringify(requests)).toBeLessThanOrEqual(4);
      expect(bytes, JSON.stringify(requests)).toBeLessThanOrEqual(16_000);
      expect(bytes).toBeGreaterThan(1000);
    },
  );
});

test('the theme page of 81 clauses weighs at most 30 kB', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const { bytes, requests } = await weighPage(page, addressOf(site, '/dialogue-2024/4/'));
  await page.close();
  expect(bytes, JSON.stringify(requests)).toBeLessThanOrEqual(30_000);
});

test.each([
  ['/concordance/', 25_000],
  ['/concordance/clauses/', 30_000],
  ['/concordance/flux/', 30_000],
  ['/concordance/tableau/', 45_000],
])('%s weighs at most %d bytes in at most 8 requests', async (path, most) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const { bytes, requests } = await weighPage(page, addressOf(site, path));
  await page.close();
  expect(requests.length, JSON.stringify(requests)).toBeLessThanOrEqual(8);
  expect(bytes, JSON.stringify(requests)).toBeLessThanOrEqual(most);
  expect(bytes).toBeGreaterThan(1000);
});

test('the concordance at a glance with ten times the correspondences weighs at most half as much again', () => {
  const [own, larger] = [
    bytesOf('/concordance/'),
    bytesOf('/concordance/oci-2016--dialogue-2024/', siteNamed('large')),
  ];
  expect(larger).toBeLessThanOrEqual(1.5 * own);
});

test('the bench finds the clause with most bytes by itself', () => {
  expect(heaviestClause(site.root)).toBe(heaviest[0]);
});

describe('a page that reads correspondences', () => {
  const limits = [
    ['/concordance/oci-2016/vi/', 30_000],
    ['/concordance/dialogue-2024/4/', 30_000],
    ['/concordance/oci-2016/vi/dialogue-2024/4/80/', 14_000],
  ] as const;

  test.each(limits)('%s weighs at most %i bytes in at most 4 requests', async (path, limit) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const { bytes, requests } = await weighPage(page, addressOf(site, path));
    await page.close();
    expect(requests.length, JSON.stringify(requests)).toBeLessThanOrEqual(4);
    expect(bytes, JSON.stringify(requests)).toBeLessThanOrEqual(limit);
  });

  test('none of them is heavier than those', () => {
    const paths = pagesOf(site)
      .map(({ path }) => path)
      .filter((path) => /^\/concordance\/(oci|dialogue)-/.test(path));
    const most = (arePairs: boolean) => {
      const kind = paths.filter((path) => path.split('/').length > 6 === arePairs);
      return Math.max(...heaviestOf(kind, 5).map((path) => bytesOf(path)));
    };
    expect(most(false)).toBeLessThanOrEqual(22_000);
    expect(most(true)).toBeLessThanOrEqual(9000);
  });
});

describe('nothing waits', () => {
  test('for a script or a style sheet from another file, on any page', () => {
    const blocking = pagesOf(site).flatMap(({ path, html }) =>
      elementsOf(readMarkup(html))
        .filter((element) => {
          const has = (name: string) => attribute(element, name) !== null;
          const isScript = element.tagName === 'script' && has('src');
          if (isScript) return !has('async') && !has('defer') && attribute(element, 'type') !== 'module';
          return element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
        })
        .map(({ tagName }) => `${path}: ${tagName}`),
    );
    expect(blocking).toEqual([]);
  });

  test.each(pageKinds)('as the browser sees it: $kind', async ({ path }) => {
    const page = await browser.newPage();
    await open(page, addressOf(site, path));
    const resources = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => {
        const status: unknown = Reflect.get(entry, 'renderBlockingStatus');
        return { name: entry.name, status };
      }),
    );
    await page.close();
    expect(resources.filter(({ status }) => status !== 'non-blocking')).toEqual([]);
  });
});
