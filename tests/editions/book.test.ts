/** The book of any edition: the project's, third texts', a small one with a concordance. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anchorOf, itemId } from '../../src/editions/book/anchors.ts';
import { makeBook } from '../../src/editions/book/book.ts';
import { allDivisions } from '../../src/edition/divisions.ts';
import { itemsOf, markerBefore, passagesOf } from '../../src/edition/text.ts';
import { withoutWhiteSpace } from '../../src/model/white-space.ts';
import { hasClass, textOf, type XmlElement, elementsBelow } from '../xml.ts';
import { smallEdition } from '../convert/concord/small.ts';
import { elementsIn, entriesIn, order, rootsOf } from './book-parts.ts';
import { edition as project, editionOf, sourcesOf } from '../convert/project.ts';

const thirds = readdirSync('tests/fixtures/third-texts')
  .sort()
  .map((name) => ({ name, edition: editionOf(sourcesOf(`tests/fixtures/third-texts/${name}/`)) }));
const editions = [
  { name: 'the project’s', edition: project },
  { name: 'small, with a concordance', edition: smallEdition() },
  ...thirds,
];

/** The words of the text in an element, without [sic] and other additions of the edition. */
function wordsIn(root: XmlElement): string {
  return withoutWhiteSpace(
    textOf(
      root,
      (child) => hasClass(child, 'call') || hasClass(child, 'edition') || hasClass(child, 'reference'),
    ),
  );
}

describe.each(editions)('$name', ({ edition }) => {
  const book = makeBook(edition, order);
  const found = rootsOf(book).flatMap((root) => [...elementsBelow(root)]);
  const byId = new Map(
    found.flatMap((one) => (one.attributes.id === undefined ? [] : [[one.attributes.id, one]])),
  );

  test('has every eId once, items included, with an id made from it', () => {
    const expected = edition.instruments.flatMap((instrument) => [
      instrument.id,
      ...allDivisions(instrument).map(({ eId }) => eId),
      ...instrument.provisions.flatMap((provision) => [
        provision.eId,
        ...itemsOf(provision).map(({ position }) => itemId(provision.eId, position)),
      ]),
    ]);
    const given = elementsIn(book).flatMap(({ attributes }) => attributes['data-eid'] ?? []);
    expect(given.toSorted()).toEqual(expected.toSorted());
    for (const eId of expected) expect(byId.get(anchorOf(eId))?.attributes['data-eid']).toBe(eId);
  });

  test('has the words of every provision, marker included, and nothing else as its words', () => {
    for (const { eId, marker, body } of edition.instruments.flatMap(({ provisions }) => provisions)) {
      const printed = passagesOf(body).map((one) => `${markerBefore(one)}${one.passage.text}`);
      const section = byId.get(anchorOf(eId));
      expect(section && wordsIn(section)).toBe(withoutWhiteSpace([marker ?? '', ...printed].join('')));
    }
  });

  test('has the printed heading of every division', () => {
    for (const { eId, marker, title, label, introduction } of edition.instruments.flatMap(
      ({ divisions }) => divisions,
    )) {
      const printed = [...elementsBelow(byId.get(anchorOf(eId)) as XmlElement)].find((one) =>
        hasClass(one, 'printed'),
      );
      expect(printed && wordsIn(printed)).toBe(
        withoutWhiteSpace([marker, title.text, label?.text ?? '', introduction?.text ?? ''].join('')),
      );
    }
  });

  test('has each clause in its contents, in the order of the texts', () => {
    const clauses = entriesIn(book.chapters.map(({ entry }) => entry));
    const ids = edition.instruments.flatMap(({ provisions }) => provisions.map(({ eId }) => anchorOf(eId)));
    const listed = clauses.map(({ id }) => id).filter((id) => ids.includes(id));
    expect(listed).toEqual(ids);
  });

  test('says the language of every text', () => {
    for (const { description, provisions } of edition.instruments) {
      for (const { eId } of provisions) {
        const words = [...elementsBelow(byId.get(anchorOf(eId)) as XmlElement)].find((one) =>
          hasClass(one, 'words'),
        );
        expect(words?.attributes).toMatchObject({
          lang: description.language,
          'xml:lang': description.language,
        });
      }
    }
  });

  test('gives each division and clause the address of its page', () => {
    const links = new Set(elementsIn(book).flatMap(({ attributes }) => attributes.href ?? []));
    for (const { path, divisions, provisions } of edition.instruments) {
      for (const one of [
        path,
        ...divisions.map((division) => division.path),
        ...provisions.map((provision) => provision.path),
      ])
        expect(links).toContain(`https://edition.example/essai${one}`);
    }
  });

  test('is the same book each time', () => {
    expect(makeBook(edition, order)).toEqual(book);
  });
});

test.each(['edition.example/', 'https://edition.example/essai'])(
  'an address of the site that is none is refused: %s',
  (site) => {
    expect(() => makeBook(project, { ...order, site })).toThrow(/is not the address of a site/);
  },
);
