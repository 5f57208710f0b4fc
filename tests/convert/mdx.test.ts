/** The MDX pages, read back by parsers of MDX and YAML, have the text of the model. */
import { describe, expect, test } from 'vitest';
import { emit, MARKER_FILE } from '../../src/convert/emit/files.ts';
import type { Passage } from '../../src/model/edition.ts';
import { foldWhiteSpace } from '../../src/model/white-space.ts';
import { edition, editionOf, projectSources } from './project.ts';
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
      for (const { eId, kind, marker, num, division, path, lines, blocks } of instrument.provisions) {
        const page = pageOf(eId);
        expect(page.front).toEqual({
          kind,
          eId,
          instrument: instrument.id,
          division,
          marker,
          num,
          path,
          lines,
        });
        expect(page.passages).toEqual(
          blocks.map((block) => ({
            name: { heading: 'Heading', paragraph: null, item: 'Item' }[block.type],
            marker: block.type === 'item' ? block.marker : null,
            text: block.text,
          })),
        );
        expect(page.sic).toEqual(sicOf(blocks));
      }
    });

    test(`${instrument.id}: headings of themes, and the page of the instrument`, () => {
      for (const { eId, marker, num, path, lines, title, label, introduction } of instrument.divisions) {
        const page = pageOf(eId);
        expect(page.front).toEqual({ kind: 'division', eId, instrument: instrument.id, num, path, lines });
        expect(page.passages).toEqual([
          { name: 'Title', marker, text: title.text },
          ...(label === null ? [] : [{ name: 'Label', marker: null, text: label.text }]),
          ...(introduction === null ? [] : [{ name: 'Introduction', marker: null, text: introduction.text }]),
        ]);
        expect(page.sic).toEqual(sicOf([title, label, introduction]));
      }
      const page = pageOf(instrument.id);
      expect(page.front).toEqual({
        kind: 'instrument',
        eId: instrument.id,
        path: `/${instrument.id}/`,
        title: instrument.description.title,
      });
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
