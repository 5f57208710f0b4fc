/** The subjects on the page of each clause, against the index. */
import { expect, test } from 'vitest';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { elementsOf, readMarkup } from '../site/markup.ts';
import { readSite, siteNamed } from '../site/site.ts';
import { linksOf } from './main-links.ts';
import { readSubjects } from './read-subjects.ts';

const site = siteNamed('plain');
const subjects = readSubjects();

test('the page of a clause links to its subjects, of which every clause has one, those it is about first', () => {
  const wrong: string[] = [];
  for (const { eId, kind, path } of provisionsOf(readCorpus(site))) {
    const about = subjects.filter(({ principal }) => principal.includes(eId));
    const passing = subjects.filter((one) => one.passing.includes(eId));
    const found = linksOf(elementsOf(readMarkup(readSite(site, path)))).filter((href) =>
      href.startsWith('/sujets/'),
    );
    const expected = [...about, ...passing].map(({ id }) => `/sujets/${id}/`);
    if (found.join(' ') !== expected.join(' ') || (kind === 'clause' && found.length === 0)) wrong.push(eId);
  }
  expect(wrong).toEqual([]);
});
