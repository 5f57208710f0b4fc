/** The PDF has every word and every id of the site, is tagged, and its contents name the right pages. */
import { afterAll, describe, expect, test } from 'vitest';
import { makeBook } from '../../src/editions/book/book.ts';
import { elementsOf } from '../../src/components/tree.ts';
import { makePdf } from '../../src/editions/pdf.ts';
import { openPdf, pagesOfDestinations } from '../../src/editions/pdf/places.ts';
import { withoutWhiteSpace } from '../../src/model/white-space.ts';
import { wordsIn } from './book-parts.ts';
import { corpus, edition, madeTwice, order, provisions } from './made.ts';
import { readPages } from './pdf-pages.ts';
import { withOtherFonts } from './other-fonts.ts';

const make = (target: string): Promise<void> => makePdf(edition, order, target);
const pdf = await madeTwice('concordance.pdf', make, (target) => withOtherFonts(() => make(target)));
const printed = await openPdf(pdf.bytes);
afterAll(() => printed.loadingTask.destroy());
const pages = await readPages(printed);
const destinations = await pagesOfDestinations(pdf.bytes);

/** The characters of a page and of the next, without white space and [sic]. */
function wordsFrom(page: number): string {
  const runs = pages.slice(page - 1, page + 1).flatMap((one) => one.runs);
  return withoutWhiteSpace(runs.join('')).replaceAll('[sic]', '');
}

/** The page that links to an address, counted from 1; 0 where none does. */
function pageLinking(address: string): number {
  return pages.findIndex(({ addresses }) => addresses.includes(address)) + 1;
}

describe('its bytes', () => {
  test('are the same in two makes, the second where the machine has other fonts', () => {
    expect(pdf.again.equals(pdf.bytes)).toBe(true);
  });

  test('hold the faces of the book, whole as outlines, and none of the machine', () => {
    const text = pdf.bytes.toString('latin1');
    const faces = new Set(Array.from(text.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g), ([, name]) => name));
    expect([...faces].toSorted()).toEqual([
      'EBGaramond-Bold',
      'EBGaramond-Italic',
      'EBGaramond-Regular',
      'NotoSansSymbols-Regular',
      'NotoSansSymbols2-Regular',
      'SourceSans3ExtraLight-Bold',
      'SourceSans3ExtraLight-Italic',
      'SourceSans3ExtraLight-Regular',
    ]);
    expect(text).not.toContain('/Type3');
  });

  test('are 3,700 kB at most', () => {
    expect(pdf.bytes.length).toBeLessThanOrEqual(3_700_000);
  });

  test('have nothing of the clock or the machine', () => {
    const text = pdf.bytes.toString('latin1');
    expect(new Set(Array.from(text.matchAll(/\(D:(\d+)/g), ([, date]) => date))).toEqual(
      new Set(['20240510000000']),
    );
    expect(text).not.toMatch(/Mozilla|Linux|file:|edition\.invalid/);
  });
});

describe('its form', () => {
  test('is A4, on every page', () => {
    for (const { width, height } of pages) {
      expect(Math.abs(width - 595.28)).toBeLessThan(1);
      expect(Math.abs(height - 841.89)).toBeLessThan(1);
    }
  });

  test('says who wrote the texts and what they are about, and keeps all that it said before', async () => {
    const { info } = await printed.getMetadata();
    expect(info).toMatchObject({
      Author: edition.instruments.map(({ description }) => description.issuer).join(' ; '),
      Subject: 'Des textes sur la paix au Mali, clause par clause',
    });
  });

  test('is tagged, in French, with a title, which readers show in place of the name of the file', async () => {
    expect(await printed.getViewerPreferences()).toEqual(new Map([['DisplayDocTitle', true]]));
    expect(await printed.getMarkInfo()).toEqual(
      new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })),
    );
    const { info } = await printed.getMetadata();
    expect(info).toMatchObject({ Language: 'fr', Title: expect.stringMatching(/^Concordance/) });
    const roles = JSON.stringify(
      await (await printed.getPage(destinations.get('_tableau') ?? 0)).getStructTree(),
    );
    for (const role of ['H2', 'Table', 'TH', 'TD', 'Link']) expect(roles).toContain(`"role":"${role}"`);
  });

  test('has a bookmark for each heading, texts, themes and clauses among them, with its words once', async () => {
    interface Bookmark {
      title: string;
      items: Bookmark[];
    }
    const titlesIn = (bookmarks: Bookmark[]): string[] =>
      bookmarks.flatMap(({ title, items }) => [title, ...titlesIn(items)]);
    const plain = (title: string): string => title.replace(/\s+/gu, ' ').trim();
    const titles = titlesIn((await printed.getOutline()) as Bookmark[]).map(plain);
    const headings = makeBook(edition, order)
      .chapters.flatMap(({ body }) => [...elementsOf(body)])
      .filter(({ name }) => /^h[1-6]$/.test(name))
      .map((heading) => plain(wordsIn(heading)));
    const [first, ...others] = headings;
    expect(titles).toEqual([first, 'Sommaire', ...others, 'Caractères']);
    for (const { description, divisions } of edition.instruments) {
      expect(titles).toContain(description.title);
      for (const { num, name } of divisions) expect(titles).toContain(`${num}. ${name}`);
    }
    expect(titles.filter((title) => /^(OCI|DIM) /.test(title))).toHaveLength(313);
  });

  test('ends with the licence of its faces', () => {
    const last = withoutWhiteSpace(pages.at(-1)?.runs.join('') ?? '');
    for (const words of [
      'EB Garamond',
      'Source Sans 3',
      'Noto Sans Symbols 2',
      'SIL OPEN FONT LICENSE',
      'OTHER DEALINGS IN THE FONT SOFTWARE.',
    ])
      expect(last).toContain(withoutWhiteSpace(words));
  });

  test('numbers each page but the first, and names its chapter at its head', () => {
    expect(pages[0]?.runs.join('')).not.toMatch(/\d$/);
    for (const [index, { runs }] of pages.entries())
      if (index > 0) expect(runs.map((run) => run.trim())).toContain(String(index + 1));
    for (const { eId, name } of edition.instruments.flatMap(({ divisions }) => divisions)) {
      const page = destinations.get(eId.replace('/', '_')) ?? 0;
      for (const at of [page, page + 1])
        expect(withoutWhiteSpace(pages[at - 1]?.runs.join('') ?? '')).toContain(withoutWhiteSpace(name));
    }
  });

  test('gives in its contents the page of each theme', () => {
    const contents = withoutWhiteSpace(pages[1]?.runs.join('') ?? '');
    for (const { eId, num, name } of edition.instruments.flatMap(({ divisions }) => divisions))
      expect(contents).toContain(
        withoutWhiteSpace(`${num}.${name}${destinations.get(eId.replace('/', '_'))}`),
      );
    expect(contents).toContain(`Tableaudeconcordance${destinations.get('_tableau')}`);
  });

  test('repeats the head of the table on each of its pages', () => {
    const first = destinations.get('_tableau') ?? 0;
    const last = (destinations.get('_silences') ?? 0) - 1;
    expect(last - first).toBeGreaterThan(5);
    for (const { runs } of pages.slice(first - 1, last))
      expect(withoutWhiteSpace(runs.join(''))).toContain('Engagementde2016RelationRecommandationde2024Motif');
  });
});

describe('the texts', () => {
  test('the address of the site and of each text and theme can be read', () => {
    const about = withoutWhiteSpace(
      pages
        .slice(0, 4)
        .flatMap(({ runs }) => runs)
        .join(''),
    );
    const paths = [
      '',
      ...corpus.instruments
        .flatMap(({ id, divisions }) => [id, ...divisions.map(({ eId }) => eId)])
        .map((eId) => `${eId}/`),
    ];
    for (const path of paths) expect(about).toContain(`${order.site}${path}`);
  });

  test('every id of the site is there: clauses in view, clauses and items as links to their addresses', () => {
    const lost = provisions.flatMap(({ eId, items }) =>
      [eId, ...items.map((_, index) => `${eId}/#p${index + 1}`)].filter(
        (id) => pageLinking(`${order.site}${id.includes('#') ? id : `${id}/`}`) === 0,
      ),
    );
    expect(lost).toEqual([]);
    for (const { eId } of provisions)
      expect(wordsFrom(pageLinking(`${order.site}${eId}/`)), eId).toContain(eId);
  });

  test('an address that ends in #nameddest= and an id opens at each clause, preamble and theme', () => {
    const ids = edition.instruments.flatMap(({ id, divisions, provisions: units }) => [
      id,
      ...[...divisions, ...units].map(({ eId }) => eId),
    ]);
    for (const id of ids) {
      const page = destinations.get(id.replaceAll('/', '_'));
      expect(page, id).toBeDefined();
    }
    for (const { eId, text } of provisions.filter(({ kind }) => kind === 'clause'))
      expect(wordsFrom(destinations.get(eId.replaceAll('/', '_')) ?? 0), eId).toContain(
        withoutWhiteSpace(text).slice(0, 40),
      );
  });

  test('every clause, preamble and closing has its whole text, its number and its items', () => {
    const words = withoutWhiteSpace(pages.flatMap(({ body }) => body).join('')).replaceAll('[sic]', '');
    for (const { eId, marker, text, items } of provisions) {
      for (const part of [`${marker ?? ''}${text}`, ...items])
        expect(words, eId).toContain(withoutWhiteSpace(part));
    }
  });

  test('every correspondence, silence and slip has its sentence', () => {
    const all = withoutWhiteSpace(pages.flatMap(({ runs }) => runs).join(''));
    const { correspondences, silences } = edition.concordance;
    const sentences = [
      ...correspondences.map(({ rationale }) => rationale),
      ...silences.map(({ explanation }) => explanation),
      ...edition.instruments.flatMap(({ sic }) => sic.map(({ note }) => note)),
    ];
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => !all.includes(withoutWhiteSpace(sentence)))).toEqual([]);
  });
});
