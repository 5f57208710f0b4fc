/** What machines read of a page of a site built for no host: no address, and all else. */
import { expect, test } from 'vitest';
import { divisionPlaceOf, placeOf } from '../../src/edition/lookups.ts';
import type { About } from '../../src/metadata/about.ts';
import { linkedData, printed } from '../../src/metadata/linked-data.ts';
import { tagsOf } from '../../src/metadata/tags.ts';
import { puits, small } from '../edition/small.ts';
import { contentsOf } from './head-tags.ts';
import { expand, follow } from './schema-org.ts';

const site = { edition: small, publisher: 'le village', address: () => null };
const pageAbout = (about: About) => ({ title: 'Titre', description: 'Description.', about, address: null });

const [correspondence] = small.concordance.correspondences;
if (correspondence === undefined) throw new Error('the small edition has no correspondence');
const abouts: About[] = [
  { kind: 'site' },
  { kind: 'page' },
  { kind: 'text', instrument: puits },
  { kind: 'division', ...divisionPlaceOf(small, 'verger/B/1') },
  { kind: 'provision', place: placeOf(small, 'verger/B/1/2') },
  { kind: 'correspondence', correspondence },
];

test.each(abouts)('$kind: no tag has an address', (about) => {
  const tags = tagsOf(site, pageAbout(about), null);
  expect(tags.filter(({ content }) => /https?:|localhost/u.test(content))).toEqual([]);
  expect(contentsOf({ tags }, 'og:url')).toEqual([]);
  expect(contentsOf({ tags }, 'twitter:card')).toEqual(['summary']);
});

test.each(abouts)('$kind: linked data expands, and has no address but that of the licence', async (about) => {
  const data = printed(linkedData(site, pageAbout(about)));
  expect(data.replace('https://schema.org', '').match(/https?:[^"]+|localhost/gu)).toEqual([
    'https://creativecommons.org/licenses/by/4.0/',
  ]);
  expect(await expand(data)).toHaveLength(1);
});

test('a clause in nested divisions stands at its place in each', async () => {
  const about: About = { kind: 'provision', place: placeOf(small, 'verger/B/2/1') };
  const [page] = await expand(printed(linkedData(site, pageAbout(about))));
  const clause = follow(page, 'mainEntity');
  const positions = [clause, follow(clause, 'isPartOf'), follow(clause, 'isPartOf', 'isPartOf')].map(
    (thing) => follow(thing, 'position')?.['@value'],
  );
  expect(positions).toEqual([1, 2, 2]);
});

test('no text can end the element that linked data stands in', () => {
  const hostile = { ...pageAbout({ kind: 'page' }), title: '</script><script>alert(1)</script>\u2028<!--' };
  const data = printed(linkedData(site, hostile));
  expect(data).not.toMatch(/[<>\u2028]/u);
  expect((JSON.parse(data) as { name: string }).name).toBe(hostile.title);
});
