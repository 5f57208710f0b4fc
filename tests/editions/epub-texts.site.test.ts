/** The EPUB has every word, every id and every tie of the site. */
import { describe, expect, test } from 'vitest';
import { withoutWhiteSpace } from '../../src/model/white-space.ts';
import { elementsBelow, hasClass, textOf, type XmlElement } from '../xml.ts';
import { all, elements, pages } from './epub-book.ts';
import { corpus, edition, provisions } from './made.ts';

const byEId = new Map(
  elements.flatMap(({ found }) =>
    found.attributes['data-eid'] === undefined ? [] : [[found.attributes['data-eid'], found]],
  ),
);

describe('the texts', () => {
  test('every id of the site is there, items included', () => {
    const ids = corpus.instruments.flatMap(({ id, divisions }) => [id, ...divisions.map(({ eId }) => eId)]);
    const units = provisions.flatMap((one) => [
      one.eId,
      ...one.items.map((_, index) => `${one.eId}#p${index + 1}`),
    ]);
    expect([...ids, ...units].filter((eId) => !byEId.has(eId))).toEqual([]);
    expect(byEId.size).toBe(ids.length + units.length);
  });

  test('every clause has its whole text, its number and its items', () => {
    const words = (eId: string): string => {
      const found = [...elementsBelow(byEId.get(eId) as XmlElement)].find((one) => hasClass(one, 'words'));
      return withoutWhiteSpace(
        found === undefined ? '' : textOf(found, (one) => hasClass(one, 'call') || hasClass(one, 'bullet')),
      );
    };
    expect(provisions.length).toBe(316);
    for (const { eId, marker, text, items: list } of provisions)
      expect(words(eId), eId).toBe(withoutWhiteSpace([marker ?? '', text, ...list].join('')));
  });

  test('the contents lead to each theme and each clause', () => {
    const toc = all('nav', pages.get('nav.xhtml')).find(
      ({ attributes }) => attributes['epub:type'] === 'toc',
    );
    const led = new Set(all('a', toc).map(({ attributes }) => (attributes.href ?? '').split('#')[1]));
    const wanted = [...corpus.instruments.flatMap(({ divisions }) => divisions), ...provisions].map(
      ({ eId }) => byEId.get(eId)?.attributes.id,
    );
    expect(wanted.filter((id) => !led.has(id))).toEqual([]);
  });

  test('each correspondence links its clauses both ways, and each [sic] its note and back', () => {
    const linksIn = (root: XmlElement): string[] =>
      all('a', root).map(({ attributes }) => (attributes.href ?? '').split('#')[1] ?? '');
    const idOf = (eId: string): string | undefined => byEId.get(eId)?.attributes.id;
    for (const { from, to } of edition.concordance.correspondences) {
      expect(linksIn(byEId.get(from) as XmlElement)).toContain(idOf(to));
      expect(linksIn(byEId.get(to) as XmlElement)).toContain(idOf(from));
    }
    const calls = elements
      .filter(({ found }) => hasClass(found, 'call'))
      .map(({ found }) => found.attributes);
    expect(calls.length).toBe(edition.instruments.flatMap(({ sic }) => sic).length);
    const back = new Set(linksIn(pages.get('edition_apparat.xhtml') as XmlElement));
    expect(calls.filter(({ id = '' }) => !back.has(id))).toEqual([]);
  });
});
