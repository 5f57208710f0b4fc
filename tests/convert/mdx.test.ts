/** The MDX pages, read back by parsers of MDX and YAML, have the text of the model. */
import { describe, expect, test } from 'vitest';
import { emit, MARKER_FILE } from '../../src/convert/emit/files.ts';
import { itemsOf, itemText, ownText, passagesOf } from '../../src/edition/text.ts';
import { Provision, type Item, type Part, type Passage } from '../../src/model/edition.ts';
import { foldWhiteSpace } from '../../src/model/white-space.ts';
import { edition, editionOf, projectSources } from './project.ts';
import { provisionPage } from '../../src/convert/emit/mdx.ts';
import { readPage, type Page } from './page.ts';

const files = emit(edition);
const pages = new Map(
  [...files].filter(([name]) => name.endsWith('.mdx')).map(([name, text]) => [name, readPage(text)]),
);

function pageOf(eId: string): Page {
  const page = pages.get(`pages/${eId}.mdx`);
  if (page === undefined) throw new Error(`no page of ${eId}`);
  return page;
}

const sicOf = (passages: (Passage | null)[]): [string, string][] =>
  passages.flatMap((passage) =>
    (passage?.sic ?? []).map(({ id, start, end }): [string, string] => [
      id,
      passage?.text.slice(start, end) ?? '',
    ]),
  );

describe('each page shows the text of the model, no more and no less', () => {
  for (const instrument of edition.instruments) {
    test(`${instrument.id}: preamble, clauses, closing`, () => {
      for (const { eId, kind, body } of instrument.provisions) {
        const page = pageOf(eId);
        expect(page.front).toEqual({ kind, eId });
        expect(page.passages).toEqual(
          passagesOf(body).map(({ passage, type, item }) => ({
            name: {
              ...{ heading: 'Heading', paragraph: null, item: 'Item' },
              ...{ note: 'Note', speaker: 'Speaker', cell: 'Cell' },
            }[type],
            marker: item?.marker ?? null,
            text: passage.text,
          })),
        );
        expect(page.sic).toEqual(sicOf(passagesOf(body).map(({ passage }) => passage)));
      }
    });

    test(`${instrument.id}: headings of themes, and the page of the instrument`, () => {
      for (const { eId, marker, title, label, introduction } of instrument.divisions) {
        const page = pageOf(eId);
        expect(page.front).toEqual({ kind: 'division', eId });
        expect(page.passages).toEqual([
          { name: 'Title', marker, text: title.text },
          ...(label === null ? [] : [{ name: 'Label', marker: null, text: label.text }]),
          ...(introduction === null ? [] : [{ name: 'Introduction', marker: null, text: introduction.text }]),
        ]);
        expect(page.sic).toEqual(sicOf([title, label, introduction]));
      }
      const page = pageOf(instrument.id);
      expect(page.front).toEqual({ kind: 'instrument', eId: instrument.id });
      expect(page.passages).toEqual([
        { name: null, marker: null, text: foldWhiteSpace(instrument.description.about) },
      ]);
    });
  }

  test('and there is no other file than these and the marker', () => {
    const ids = edition.instruments.flatMap(({ id, divisions, provisions }) => [
      id,
      ...divisions.map(({ eId }) => eId),
      ...provisions.map(({ eId }) => eId),
    ]);
    expect([...files.keys()].sort()).toEqual([MARKER_FILE, ...ids.map((eId) => `pages/${eId}.mdx`)].sort());
    expect(files.get(MARKER_FILE)).toMatch(/^Made by npm run convert/);
  });
});

test('the same sources give the same bytes, in whatever order the folders list them', () => {
  const reversed = editionOf({
    ...projectSources,
    seeds: new Map([...projectSources.seeds].reverse()),
    instruments: projectSources.instruments.toReversed(),
    apparatus: projectSources.apparatus.toReversed(),
  });
  expect([...emit(reversed)]).toEqual([...files]);
});

describe('a body of other structure than those of the two texts', () => {
  const [instrument] = edition.instruments;
  const [provision] = instrument?.provisions ?? [];
  if (instrument === undefined || provision === undefined) throw new Error('an edition without text');
  const passage = (text: string) => ({ text, lines: provision.lines, sic: [] });
  const item = (marker: string, position: number, text: string, parts: Part[] = []): Item => ({
    ...passage(text),
    marker,
    position,
    parts,
  });
  const list = (items: Item[]): Part => ({ type: 'list', items, lines: provision.lines });
  const paragraph = (text: string): Part => ({ type: 'paragraph', ...passage(text) });
  const body = [
    paragraph('Ils demandent :'),
    list([
      item('a)', 1, 'des puits :', [
        list([item('–', 2, 'au nord ;'), item('–', 3, 'au sud ;')]),
        paragraph('avant les pluies ;'),
      ]),
      item('b)', 4, 'des routes.'),
    ]),
    paragraph('Ils y reviendront.'),
  ];
  const given: Provision = { ...provision, num: '1', body };
  const page = provisionPage(given);

  test('is printed in the order of the text: a paragraph after a list after it, a list in a list within it', () => {
    expect(readPage(page).passages.map(({ text }) => text)).toEqual([
      'Ils demandent :',
      'des puits :',
      'au nord ;',
      'au sud ;',
      'avant les pluies ;',
      'des routes.',
      'Ils y reviendront.',
    ]);
    expect(page.indexOf('</Items>')).toBeLessThan(page.lastIndexOf('</Items>'));
    expect(page.lastIndexOf('</Items>')).toBeLessThan(page.indexOf('Ils y reviendront'));
  });

  test('gives each item its own position', () => {
    expect(Array.from(page.matchAll(/position="(\d+)"/g), ([, position]) => position)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('gives the public data its text without the items, and the items one by one', () => {
    expect([ownText(given), ...itemsOf(given).map(itemText)]).toEqual([
      'Ils demandent : Ils y reviendront.',
      'des puits : avant les pluies ;',
      'au nord ;',
      'au sud ;',
      'des routes.',
    ]);
  });

  test('is a valid body', () => {
    expect(Provision.parse(given)).toEqual(given);
  });
});
