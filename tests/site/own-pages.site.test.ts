/** One list has the edition's own pages: each is built, known to the sitemap and kept offline, and none is forgotten. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownPages, STATE_PATH } from '../../src/model/own-pages.ts';
import type { KeptSite } from '../../src/offline/kept-site.ts';
import { readCorpus } from './corpus.ts';
import { pagePaths, readSite, siteNamed } from './site.ts';

const site = siteNamed('plain');
const own = ownPages.map(({ path }): string => path);

test('they are all pages but those of the texts, of correspondences, of subjects, of parts of the revisions, of references, of lessons, of missing addresses and for who helps', () => {
  const ids = readCorpus(site).instruments.map(({ id }) => id);
  const ofTexts = (path: string): boolean =>
    ids.some((id) =>
      [`/${id}/`, `/concordance/${id}/`, `/sources/${id}/`].some((start) => path.startsWith(start)),
    );
  const lessons = readdirSync('content/lessons').map((name) => `/enseigner/${name.replace('.mdx', '/')}`);
  const others = pagePaths(site).filter(
    (path) =>
      path !== '/404.html' &&
      path !== STATE_PATH &&
      !ofTexts(path) &&
      !lessons.includes(path) &&
      !/^\/(sujets|methode\/revisions|citer)\/.+\/$/.test(path),
  );
  expect(others.toSorted()).toEqual(own.toSorted());
});

test('the sitemap has every page once, but those that say that a tie is gone, and the page for who helps', () => {
  const listed = [...readSite(site, '/sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) =>
    address.replace(site.publicUrl, '/'),
  );
  const pages = pagePaths(site).filter(
    (path) => !readSite(site, path).includes('<meta name="robots" content="noindex"'),
  );
  expect(listed.toSorted()).toEqual(pages.toSorted());
});

test('a browser that keeps the site keeps them', () => {
  const { files } = JSON.parse(readSite(site, '/hors-ligne.json')) as KeptSite;
  const kept = new Set(files.map(({ path }) => `/${path}`));
  expect(own.filter((path) => !kept.has(path))).toEqual([]);
});

test('header and footer link to those that the list says, by their names, in its order', () => {
  const html = readSite(site, '/oci-2016/ii/');
  const [, header = ''] = /<nav[^>]*>([^]*?)<\/nav>/.exec(html) ?? [];
  const [, footer = ''] = /<ul>([^]*?)<\/ul>/.exec(html.slice(html.indexOf('<footer'))) ?? [];
  const links = (part: string): string[] =>
    [...part.matchAll(/href="?([^" >]+)[^>]*>\s*([^<]+?)\s*</g)]
      .filter(([, path = '']) => own.includes(path))
      .map(([, path, text]) => `${path} ${text}`);
  expect(links(header)).toEqual([
    '/concordance/ Comparer',
    '/sujets/ Sujets',
    '/enseigner/ Enseigner',
    '/methode/ Vérifier',
  ]);
  expect(links(footer)).toEqual([
    '/ Accueil',
    '/concordance/ Correspondances',
    '/sujets/ Sujets',
    '/lieux/ Lieux',
    '/enseigner/ Enseigner',
    '/recherche/ Recherche',
    '/dossier/ Dossier',
    '/methode/ Méthode',
    '/methode/apparat/ Apparat',
    '/methode/revisions/ Révisions',
    '/citer/ Citer',
    '/donnees/ Données',
    '/telecharger/ Emporter',
  ]);
});
