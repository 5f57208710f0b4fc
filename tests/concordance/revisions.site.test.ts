/** The page of revisions tells every change with its reason, and a tie that went leaves its address with a sentence. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RevisionsFile } from '../../src/model/revisions.ts';
import { attribute, elementsOf, readMarkup, textOf, withAncestors } from '../site/markup.ts';
import { pagePaths, readSite, siteNamed } from '../site/site.ts';
import { concordanceOf } from './ties.ts';

const site = siteNamed('plain');
const file = new URL('../../content/revisions.yaml', import.meta.url);
const { revisions } = RevisionsFile.parse(parse(readFileSync(file, 'utf8')));
const changes = revisions.flatMap((revision) => revision.changes);
const elements = elementsOf(readMarkup(readSite(site, '/methode/revisions/')));
const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('the page of revisions', () => {
  test('tells each change once, under what changed, with its reason', () => {
    const told = elements.filter(({ tagName }) => tagName === 'dd').map((one) => flat(textOf(one)));
    expect(told.length).toBe(changes.length);
    const untold = changes.filter(({ why }) => !told.some((one) => one.endsWith(flat(why))));
    expect(untold).toEqual([]);
  });

  test('begins with its parts, each with its number of entries', () => {
    const links = elements.filter(
      (one) =>
        one.tagName === 'a' &&
        withAncestors(one).some(
          (parent) =>
            parent.tagName === 'nav' && attribute(parent, 'aria-label')?.includes('la révision du') === true,
        ),
    );
    const headings = elements.filter((one) => one.tagName === 'h3' && attribute(one, 'id') !== null);
    expect(links.map((one) => [attribute(one, 'href'), flat(textOf(one))])).toEqual(
      headings.map((one) => [`#${attribute(one, 'id') ?? ''}`, flat(textOf(one))]),
    );
    expect(links.length).toBeGreaterThan(13);
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
      expect(words, id).toContain(flat(why));
      const [older = '', newer = ''] = (path ?? '').split(/(?=\/dialogue-2024)/u);
      const html = readSite(site, path ?? '/');
      expect(html, id).toContain(`href="${older.replace('/concordance', '')}/"`);
      expect(html, id).toContain(`href="${newer}"`);
    }
  });
});
