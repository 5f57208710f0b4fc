/** Several comparisons, two of them in part: each has its pages, and what each says is true of it alone. */
import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/concordance/comparison-paths.ts';
import { attribute, elementsOf, hasClass, readMarkup, textOf } from '../site/markup.ts';
import { pagePaths, readSite, siteNamed } from '../site/site.ts';

const site = siteNamed('thirds');
const paths = new Set(pagePaths(site));
const elementsAt = (path: string) => elementsOf(readMarkup(readSite(site, path)));
const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();
const within = (path: string, name: string) =>
  elementsAt(path)
    .filter((element) => element.tagName === name)
    .map((element) => folded(textOf(element)));
const mainOf = (path: string) => within(path, 'main').join(' ');
const linksOf = (path: string) =>
  elementsAt(path).flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []));

const comparisons = [
  {
    id: 'oci-2016--dialogue-2024',
    title: 'Groupe de contact de l’OCI (2016) et Dialogue inter-Maliens (2024)',
  },
  { id: 'puits-2031--verger-2033', ties: 4, points: 7, silences: 3, novelties: 1, places: 4 },
  { id: 'puits-2031--reading-room-2034', ties: 1, points: 2, silences: 1, novelties: 1, places: 2 },
  { id: 'verger-2033--reading-room-2034', ties: 1, points: 4, silences: 3, novelties: 1, places: 2 },
];

describe('the page of the concordance', () => {
  test('lists the comparisons, each with its title in words, its finding, who compared what and when', () => {
    const headings = within('/concordance/', 'h2');
    expect(headings).toHaveLength(comparisons.length);
    expect(headings).toContain(comparisons[0]?.title);
    const links = linksOf('/concordance/');
    for (const { id } of comparisons) expect(links).toContain(`/concordance/${id}/`);
    const text = mainOf('/concordance/');
    expect(text).toContain('Les deux textes entiers, comparés par le village, jusqu’au 1er janvier 2034.');
    expect(text).toContain('Comparés par le lecteur, jusqu’au 2 février 2034 : ');
    expect(text).toMatch(/Le reste ne l’a pas été, et rien n’en est dit\./u);
  });

  test.each(['tableau', 'clauses', 'flux', 'silences'])(
    'keeps the address of %s, which leads to each',
    (view) => {
      const links = linksOf(`/concordance/${view}/`);
      for (const { id } of comparisons) {
        expect(links).toContain(`/concordance/${id}/${view}/`);
        expect(paths).toContain(`/concordance/${id}/${view}/`);
      }
    },
  );
});

describe.each(comparisons.slice(1))(
  'the comparison $id',
  ({ id, ties, points, silences, novelties, places }) => {
    const at = (view: string) => `/concordance/${id}/${view}`;

    test('counts its own ties, points, silences and novelties', () => {
      expect(mainOf(at(''))).toContain(`des ${points} points de`);
      expect(elementsAt(at('tableau/')).filter((one) => attribute(one, 'data-tie') !== null)).toHaveLength(
        ties ?? 0,
      );
      expect(mainOf(at('clauses/'))).toContain(`${places} places, dans l’ordre du texte`);
      const text = mainOf(at('silences/'));
      expect(text).toContain(
        `${silences} ${silences === 1 ? 'point du texte' : 'points du texte'} le plus ancien`,
      );
      expect(text).toContain(`${novelties} nouveauté : `);
    });

    test('links to no page of another', () => {
      const others = comparisons.map((one) => one.id).filter((other) => other !== id);
      const wrong = VIEWS.flatMap((view) =>
        linksOf(at(view)).filter((link) => others.some((other) => link.startsWith(`/concordance/${other}/`))),
      );
      expect(wrong).toEqual([]);
    });
  },
);

test('only a comparison of both whole texts says that they were examined whole', () => {
  expect(mainOf('/concordance/puits-2031--verger-2033/silences/')).toContain(
    'Les deux textes ont été examinés en entier',
  );
  const inPart = mainOf('/concordance/puits-2031--reading-room-2034/silences/');
  expect(inPart).toContain('Les parties comparées ont été examinées en entier');
  expect(inPart).not.toContain('Les deux textes');
});

test('a clause or a division keeps its address, which leads on where several comparisons have it', () => {
  // In one comparison alone.
  expect(mainOf('/concordance/oci-2016/iii/')).toContain('Que dit le texte de 2024');
  expect(paths).not.toContain('/concordance/puits-2031--reading-room-2034/puits-2031/i/1/');
  // In two.
  const links = linksOf('/concordance/puits-2031/ii/5/');
  for (const id of ['puits-2031--verger-2033', 'puits-2031--reading-room-2034'])
    expect(links).toContain(`/concordance/${id}/puits-2031/ii/5/`);
  expect(linksOf('/concordance/reading-room-2034/ii/')).toContain(
    '/concordance/verger-2033--reading-room-2034/reading-room-2034/ii/',
  );
  // Whose words and figures are of one.
  const room = mainOf('/concordance/puits-2031--reading-room-2034/reading-room-2034/ii/');
  expect(room).toContain('Sur 2 sections, 1 a une correspondance en 2031');
  expect(room).not.toContain('Pages');
});

test('a clause says of each text that it was compared with what was found, and of others nothing', () => {
  const none = (path: string) =>
    elementsAt(path)
      .filter((element) => hasClass(element, 'none'))
      .map((element) => folded(textOf(element)));
  expect(none('/puits-2031/ii/4/')).toEqual([
    expect.stringContaining('rien n’y correspond dans les autres textes ('),
  ]);
  expect(none('/puits-2031/i/1/')).toEqual([]);
  expect(none('/reading-room-2034/ii/3/')).toEqual([
    expect.stringMatching(/rien n’y correspond dans ce texte : .*Nouveauté : Livres\.$/u),
  ]);
  expect(none('/reading-room-2034/i/1/')).toEqual([
    'Cette clause n’est pas de celles qui ont été comparées.',
  ]);
  // Compared with nothing.
  expect(none('/cahier-2035/1/')).toEqual([]);
});
