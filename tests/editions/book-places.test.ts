/** Places of a book: its concordance, its page on method, its ids and addresses. */
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/editions/book/anchors.ts';
import { makeBook } from '../../src/editions/book/book.ts';
import { elementsOf, type Element } from '../../src/components/tree.ts';
import { toXmlFile } from '../../src/components/xml.ts';
import type { Edition } from '../../src/model/edition.ts';
import { withoutWhiteSpace } from '../../src/model/white-space.ts';
import { readXml, textOf, type XmlElement, elementsBelow } from '../xml.ts';
import { smallEdition } from '../convert/concord/small.ts';
import { elementsIn, entriesIn, order, rootsOf, wordsIn } from './book-parts.ts';
import { edition as project } from '../convert/project.ts';

describe('a concordance', () => {
  const edition = smallEdition();
  const { concordance } = edition;
  const book = makeBook(edition, order);
  const sections = new Map(
    rootsOf(book)
      .flatMap((root) => [...elementsBelow(root)])
      .flatMap((one) => (one.attributes.id === undefined ? [] : [[one.attributes.id, one]])),
  );
  const textAt = (id: string): string => textOf(sections.get(id) as XmlElement);

  test('stands under both clauses and in the table, with its words, reason and caution', () => {
    expect(concordance.correspondences.length).toBeGreaterThan(2);
    for (const { id, from, to, quoteFrom, quoteTo, rationale, caution } of concordance.correspondences) {
      for (const place of [anchorOf(from), anchorOf(to), anchorOf(id)]) {
        const said = withoutWhiteSpace(textAt(place));
        for (const part of [quoteFrom, quoteTo, rationale, caution ?? ''])
          expect(said).toContain(withoutWhiteSpace(part));
      }
    }
  });

  test('links the two clauses of a correspondence in both directions', () => {
    const linksIn = (eId: string): string[] =>
      [...elementsBelow(sections.get(anchorOf(eId)) as XmlElement)].flatMap(
        ({ attributes }) => attributes.href ?? [],
      );
    for (const { from, to } of concordance.correspondences) {
      expect(linksIn(from)).toContain(`#${anchorOf(to)}`);
      expect(linksIn(to)).toContain(`#${anchorOf(from)}`);
    }
  });

  test('has its silences, novelties and repetitions', () => {
    const all = textAt('_concordance');
    for (const { explanation } of [...concordance.silences, ...concordance.novelties])
      expect(all).toContain(explanation);
    for (const { note } of concordance.repetitions) expect(all).toContain(note);
  });

  test('is left out where no texts are compared', () => {
    const ids = makeBook(project, order).chapters.map(({ entry }) => entry.id);
    expect(ids).not.toContain('_concordance');
    expect(ids).toContain('_apparat');
  });
});

test('a mark that was set back to its word stays on its line in the apparatus', () => {
  const readings = rootsOf(makeBook(project, order))
    .flatMap((root) => [...elementsBelow(root)])
    .filter(({ name }) => name === 'td')
    .map((cell) => textOf(cell));
  const joined = project.instruments.flatMap(({ emendations }) =>
    emendations.filter(({ rule }) => rule === 'mark-joined'),
  );
  expect(joined.length).toBeGreaterThan(0);
  expect(readings.filter((text) => /\S[\u00A0\u202F];$/u.test(text))).toHaveLength(joined.length);
});

describe('the page on method', () => {
  const methodOf = (method: string): Element => {
    const last = makeBook(project, { ...order, method }).chapters.at(-1);
    if (last === undefined) throw new Error('the book has no chapters');
    return last.body;
  };
  const hrefs = (root: Element): string[] =>
    [...elementsOf(root)].flatMap(({ attributes }) => attributes.href ?? []);

  test('leads into the book where the book has the place, else to the site', () => {
    const links = hrefs(
      methodOf('[a](/methode/apparat/) [b](/concordance/) [c](/sources/oci-2016/) [d](https://w3.org/)'),
    );
    expect(links).toEqual([
      '#_apparat',
      'https://edition.example/essai/concordance/',
      'https://edition.example/essai/sources/oci-2016/',
      'https://w3.org/',
    ]);
  });

  test('keeps headings, lists, emphasis and code', () => {
    const root = readXml(toXmlFile(methodOf('## A\n\n- *b*\n- **c** `d`\n\n1. e\n')));
    expect([...elementsBelow(root)].map(({ name }) => name)).toEqual([
      'section',
      'h1',
      'h2',
      'ul',
      'li',
      'em',
      'li',
      'strong',
      'code',
      'ol',
      'li',
      'h2',
      'h3',
      'p',
    ]);
  });

  test('has its second part under a heading of its own, to which the first leads', () => {
    const root = methodOf('[a](/methode/#detail)');
    const [, id = ''] = /^#(.*)/.exec(hrefs(root)[0] ?? '') ?? [];
    const heading = [...elementsOf(root)].find(({ attributes }) => attributes.id === id);
    expect(heading).toMatchObject({ name: 'h2', children: ['D'] });
  });

  test('names the texts of the edition where the page does', () => {
    const root = methodOf('<IntroducedTexts />');
    expect([...elementsOf(root)].filter(({ name }) => name === 'li').map(wordsIn)).toEqual([
      expect.stringMatching(/^Communiqué.*, New York, 20\sseptembre\s2016.*13\sengagements$/u),
      expect.stringMatching(/^Recommandations.*, Bamako, 10\smai\s2024.*5\sthèmes, 300\srecommandations$/u),
    ]);
    expect(() => methodOf('a\n\n<Others />\n')).toThrow(/methode\.mdx:3: a book has no form for/);
  });

  test('is refused with its line where it holds what a book has no form for', () => {
    expect(() => methodOf('a\n\n![b](c.png)\n')).toThrow(/methode\.mdx:3: a book has no form for “image”/);
  });
});

test('ids depend on the clause alone, not on what stands before it', () => {
  const changed: Edition = { ...project, instruments: project.instruments.toReversed() };
  const idsOf = (edition: Edition): string[] =>
    elementsIn(makeBook(edition, order))
      .flatMap(({ attributes }) => (attributes['data-eid'] === undefined ? [] : (attributes.id ?? [])))
      .toSorted();
  expect(idsOf(changed)).toEqual(idsOf(project));
});

test('commitments are called by their names in the contents and at the head of their sections', () => {
  const book = makeBook(project, order);
  const titles = new Map(
    entriesIn(book.chapters.map(({ entry }) => entry)).map(({ id, title }) => [id, title]),
  );
  const heads = elementsIn(book).filter(({ attributes }) => attributes.class === 'reference');
  const name = 'OCI iii\u00A0· Accord d’Alger\u202F: application';
  expect(titles.get(anchorOf('oci-2016/iii'))).toBe(name);
  expect(titles.get(anchorOf('dialogue-2024/4/66'))).toBe('DIM 4.66');
  expect(heads.map(({ children }) => children[0])).toContain(name);
});
