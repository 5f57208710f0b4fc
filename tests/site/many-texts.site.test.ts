/** A site of many texts says nothing that is true of two alone, and of each what is its own. */
import { expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';
import { attribute, elementsOf, readMarkup, textOf, withAncestors } from './markup.ts';
import { pagePaths, readSite, siteNamed } from './site.ts';
import { thirdTextFolders } from './setup/workshop.ts';
import { languageOf } from './third-text-parts.ts';
import { folded } from '../reading/witness.ts';

const site = siteNamed('thirds');
const corpus = readCorpus(site);

test('names that a text gives in another language are said to be in it, wherever they stand', () => {
  const [room] = corpus.instruments.filter(({ id }) => id === 'reading-room-2034');
  const names = [
    'Reading Room',
    'Reading Room Rules',
    'I. THE ROOM',
    'II. THE BOOKS',
    'THE ROOM',
    'THE BOOKS',
  ];
  expect(room).toBeDefined();
  const paths = [
    ...pagePaths(site).filter((path) => path.startsWith('/reading-room-2034/')),
    ...[
      '/404.html',
      '/',
      '/concordance/puits-2031--reading-room-2034/',
      '/concordance/reading-room-2034/ii/',
    ],
  ];
  const told = paths.flatMap((path) =>
    elementsOf(readMarkup(readSite(site, path)))
      .filter(
        (element) =>
          // The innermost element: one around it may say more.
          elementsOf(element).length === 0 &&
          names.includes(folded(textOf(element))) &&
          !withAncestors(element).some(({ tagName }) => tagName === 'select'),
      )
      .map((element) => ({ path, words: folded(textOf(element)), language: languageOf(element) })),
  );
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter(({ language }) => language !== 'en')).toEqual([]);
});

test('no page says of many texts that they are two', () => {
  const two = /\b(?:les|des|ces) deux textes\b/u;
  const ownWords = (path: string) =>
    elementsOf(readMarkup(readSite(site, path)))
      .filter(({ tagName }) => ['title', 'h1', 'footer', 'meta'].includes(tagName))
      .map((element) => `${textOf(element)} ${attribute(element, 'content') ?? ''}`)
      .join(' ');
  const wrong = pagePaths(site).filter((path) => two.test(ownWords(path)));
  // What people wrote of the project's own two texts, reasons among it, is theirs to change.
  const others = wrong.filter((path) => !/^\/(?:enseigner|concordance\/oci-2016)\//u.test(path));
  expect(others).toEqual([]);
  expect(ownWords('/')).toContain('ceux dont elle donne les textes');
});

test('the page on method and that on data name every text', () => {
  const linked = (path: string) =>
    new Set(
      elementsOf(readMarkup(readSite(site, path))).flatMap((element) => attribute(element, 'href') ?? []),
    );
  const method = linked('/methode/');
  const data = linked('/donnees/');
  for (const { id } of corpus.instruments) {
    expect(method).toContain(`/${id}/`);
    expect(data).toContain(`/donnees/akn/${id}.xml`);
    expect(data).toContain(`/donnees/tei/${id}.xml`);
  }
});

test('the two texts are as they are without it', () => {
  const alone = readCorpus(siteNamed('plain'));
  expect(corpus.instruments.slice(0, 2)).toEqual(alone.instruments);
  expect(corpus.instruments).toHaveLength(2 + thirdTextFolders().length);
  expect(thirdTextFolders().length).toBeGreaterThanOrEqual(3);
});
