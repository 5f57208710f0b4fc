/** Where footnotes are called, in the model, in pages and in books. */
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/components/tree.ts';
import { provisionPage } from '../../src/convert/emit/mdx.ts';
import { provisionSection } from '../../src/editions/book/provision.ts';
import { noteCalls } from '../../src/edition/note-calls.ts';
import { notesOf, passagesOf } from '../../src/edition/text.ts';
import type { Note, Passage, Part } from '../../src/model/edition.ts';
import { readPage } from '../convert/page.ts';
import { editionOf, sourcesOf } from '../convert/sources.ts';

const passage = (text: string): Passage => ({ text, lines: [1, 1], sic: [] });
const paragraph = (text: string): Part => ({ type: 'paragraph', ...passage(text) });
const note = (call: string | null): Note => ({
  type: 'note',
  marker: '*',
  call,
  ...passage('Une note (1).'),
});

/** The words around each call, with the place of its note. */
function found(body: readonly Part[]): string[] {
  return [...noteCalls(body)].flatMap(([{ text }, calls]) =>
    calls.map(({ key, start, end }) => `${key}: ${text.slice(0, start)}|${text.slice(start, end)}`),
  );
}

describe('a call', () => {
  test('is found in a paragraph, an item and a cell, and not in a note', () => {
    const item = { marker: 'a)', position: 1, parts: [], ...passage('les voisins (2)') };
    const body: Part[] = [
      paragraph('Le puits (1) est gardé'),
      { type: 'list', items: [item], lines: [1, 1] },
      { type: 'table', rows: [[passage('Seaux (3)')]], head: false, lines: [1, 1] },
      ...['(1)', '(2)', '(3)', '(4)', null].map(note),
    ];
    expect(found(body)).toEqual(['1: Le puits |(1)', '2: les voisins |(2)', '3: Seaux |(3)']);
  });

  test('like an earlier one is the next of its kind', () => {
    expect(found([paragraph('Le puits * et la place *.'), note('*'), note('*')])).toEqual([
      '1: Le puits |*',
      '2: Le puits * et la place |*',
    ]);
  });
});

describe('in a text that has notes', () => {
  const edition = editionOf(sourcesOf('tests/fixtures/third-texts/all-kinds/'));
  const called = edition.instruments.flatMap(({ provisions }) =>
    provisions.filter((one) => notesOf(one).length > 0),
  );

  test('pages link each to its note', () => {
    expect(called.map((one) => readPage(provisionPage(one)).calls)).toEqual([[['1', '[1]']], [['1', '[2]']]]);
  });

  test('books link each to its note, and the note back', () => {
    for (const provision of called) {
      const { ids, links } = linksIn(provision.eId);
      const own = links.filter((href) => href.includes('.note'));
      expect(own).toHaveLength(2);
      expect(own.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
      expect(passagesOf(provision.body).some(({ passage: { text } }) => /\[\d\]/.test(text))).toBe(true);
    }
  });

  function linksIn(eId: string): { ids: string[]; links: string[] } {
    const provision = called.find((one) => one.eId === eId);
    if (provision === undefined) throw new Error(`no notes in ${eId}`);
    const elements = [...elementsOf(provisionSection(edition, provision, 'h2', null))];
    const valuesOf = (name: 'id' | 'href') =>
      elements.flatMap(({ attributes }) => [attributes[name] ?? []].flat());
    return { ids: valuesOf('id').map(String), links: valuesOf('href').map(String) };
  }
});
