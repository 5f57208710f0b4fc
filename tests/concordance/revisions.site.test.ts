/** The pages of revisions tell every change with its reason, and a tie that went leaves its address with a sentence. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RevisionsFile } from '../../src/model/revisions.ts';
import { openBrowser, sharedPage } from '../site/browser.ts';
import { attribute, elementsOf, readMarkup, textOf } from '../site/markup.ts';
import { addressOf, pagePaths, readSite, siteNamed } from '../site/site.ts';
import { concordanceOf } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const fresh = sharedPage(browser);
const file = new URL('../../content/revisions.yaml', import.meta.url);
const { revisions } = RevisionsFile.parse(parse(readFileSync(file, 'utf8')));
const changes = revisions.flatMap((revision) => revision.changes);
const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
const index = elementsOf(readMarkup(readSite(site, '/methode/revisions/')));
const parts = pagePaths(site)
  .filter((path) => /^\/methode\/revisions\/.+/u.test(path))
  .map((path) => ({ path, elements: elementsOf(readMarkup(readSite(site, path))) }));
const anchorOf = (id: string) => id.replace(/[^\w.-]+/gu, '-');

describe('the pages of revisions', () => {
  test('tell each change once, under what changed, with its reason', () => {
    const told = parts.flatMap(({ elements }) =>
      elements.filter(({ tagName }) => tagName === 'dd').map((one) => flat(textOf(one))),
    );
    expect(told.length).toBe(changes.length);
    const untold = changes.filter(({ why }) => !told.some((one) => one.endsWith(flat(why))));
    expect(untold).toEqual([]);
  });

  test('are counted on the page of all, in their order, which has the line of each thing at the anchor it had', () => {
    const headings = index.filter((one) => one.tagName === 'h3');
    expect(headings.length).toBeGreaterThan(13);
    const figures = headings.map((one) => Number(/\d+$/u.exec(flat(textOf(one)))?.[0] ?? 0));
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(changes.length);
    const lines = new Map(
      index
        .filter(({ tagName }) => tagName === 'a')
        .map((one) => [attribute(one, 'id') ?? '', attribute(one, 'href') ?? '']),
    );
    const ends = new Set(
      parts.flatMap(({ path, elements }) =>
        elements
          .filter(({ tagName }) => tagName === 'dt')
          .map((one) => `${path}#${attribute(one, 'id') ?? ''}`),
      ),
    );
    const lost = changes.filter(({ id }) => !ends.has(lines.get(anchorOf(id)) ?? ''));
    expect(lost).toEqual([]);
    expect(ends.size).toBe(new Set(changes.map(({ id }) => id)).size);
  });

  test('are led to by the page of each tie that changed, and of no other', () => {
    const wrong = concordanceOf(site).correspondences.filter(({ id, from, to }) => {
      const own = changes.filter((change) => change.id === id).length;
      const ways = elementsOf(readMarkup(readSite(site, `/concordance/${from}/${to}/`)))
        .map((one) => attribute(one, 'href') ?? '')
        .filter((href) => href.startsWith('/methode/revisions/') && href.includes('#'));
      return ways.join() !== (own === 0 ? '' : `/methode/revisions/${from}/#${anchorOf(id)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('lead on from the address of a line on the page that once had them all, without scripts in one step', async () => {
    const old = addressOf(site, '/methode/revisions/#oci-2016-i--dialogue-2024-1-2');
    const now = addressOf(site, '/methode/revisions/oci-2016/i/#oci-2016-i--dialogue-2024-1-2');
    const page = await fresh();
    await page.goto(addressOf(site, '/methode/'));
    await page.goto(old);
    await page.waitForURL(now);
    expect(await page.locator('dt:target').textContent()).toContain('1.2');
    await page.goBack();
    expect(page.url()).toBe(addressOf(site, '/methode/'));
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(old);
    await plain.locator('a:target').click();
    await plain.waitForURL(now);
    await plain.close();
  });

  test('are short enough to be read on a phone', async () => {
    const page = await fresh({ viewport: { width: 390, height: 844 } });
    const long: string[] = [];
    for (const path of ['/methode/revisions/', ...parts.map((part) => part.path)]) {
      await page.goto(addressOf(site, path));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > 12_000) long.push(`${path} ${String(height)}`);
    }
    expect(long).toEqual([]);
  });
});

describe('a withdrawn tie', () => {
  const tied = new Set(concordanceOf(site).correspondences.map(({ id }) => id));
  const pathOf = new Map(
    pagePaths(site)
      .filter((path) => path.startsWith('/concordance/'))
      .map((path) => [path.slice('/concordance/'.length, -1).replaceAll('/', '-'), path]),
  );
  const withdrawn = changes.filter(({ id, what }) => what === 'retrait' && id.includes('--'));

  test('leaves its address, which says that it went, why, and where the two clauses are', () => {
    expect(withdrawn.length).toBeGreaterThan(40);
    for (const { id, why } of withdrawn) {
      expect(tied.has(id), id).toBe(false);
      const path = pathOf.get(id.replace('--', '-'));
      expect(path, id).toBeDefined();
      const words = flat(textOf(readMarkup(readSite(site, path ?? '/'))));
      expect(words, id).toContain('lien retiré');
      const [, title = ''] = /<title>(.*?)<\/title>/u.exec(readSite(site, path ?? '/')) ?? [];
      expect(flat(title), id).toMatch(
        /^.{4,} \(2016\) et .{4,} \(2024\) : engagement .+, lien retiré – Concordance$/u,
      );
      expect(words, id).toContain(flat(why));
      const [older = '', newer = ''] = (path ?? '').split(/(?=\/dialogue-2024)/u);
      const html = readSite(site, path ?? '/');
      expect(html, id).toContain(`/methode/revisions${older.replace('/concordance', '')}/#${id}`);
      expect(html, id).toContain(`href="${older.replace('/concordance', '')}/"`);
      expect(html, id).toContain(`href="${newer}"`);
    }
  });
});
