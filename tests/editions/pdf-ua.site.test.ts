/** The PDF is such as programs that read to people expect, as PDF/UA asks (ISO 14289-1). */
import { afterAll, expect, test } from 'vitest';
import { makePdf } from '../../src/editions/pdf.ts';
import { openPdf } from '../../src/editions/pdf/places.ts';
import { edition, madeOnce, order } from './made.ts';
import { barePaint, elementsIn, wordsByKind, type Annotation } from './pdf-pages.ts';

const bytes = await madeOnce('concordance.pdf', (target) => makePdf(edition, order, target));
const printed = await openPdf(bytes);
afterAll(() => printed.loadingTask.destroy());
const numbers = Array.from({ length: printed.numPages }, (_, index) => index + 1);

test('all words of the book are tagged: heads and feet of pages are artifacts, as all else that is painted', async () => {
  const of = { bare: [] as string[], heads: 0, taggedHeads: [] as string[], untagged: [] as string[] };
  for (const number of numbers) {
    const page = await printed.getPage(number);
    of.bare.push(...(await barePaint(page)).map((operator) => `${number}: ${operator}`));
    for (const { text, isHead, isArtifact } of await wordsByKind(page)) {
      if (isHead) of.heads += 1;
      if (isHead !== isArtifact) (isHead ? of.taggedHeads : of.untagged).push(text);
    }
  }
  expect(of).toMatchObject({ bare: [], taggedHeads: [], untagged: [] });
  expect(of.heads).toBeGreaterThan(numbers.length);
});

test('headings begin with the first level and skip none', async () => {
  const levels: number[] = [];
  for (const number of numbers)
    for (const { role } of await elementsIn(await printed.getPage(number)))
      if (/^H[1-6]$/.test(role)) levels.push(Number(role.slice(1)));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(levels.length).toBeGreaterThan(313);
});

test('every link has words that say where it leads, and a place in the tree of a link', async () => {
  const wrong: string[] = [];
  let links = 0;
  for (const number of numbers) {
    const placed = (await elementsIn(await printed.getPage(number)))
      .filter(({ role }) => role === 'Link')
      .flatMap(({ children }) =>
        children.flatMap((child) => ('id' in child ? child.id.replace(/^pdfjs_internal_id_/, '') : [])),
      );
    const annotations = (await (await printed.getPage(number)).getAnnotations()) as Annotation[];
    for (const { id, contentsObj } of annotations) {
      links += 1;
      if (!/^(https:|aller à la page \d)/.test(contentsObj?.str ?? '')) wrong.push(`${number}: ${id}`);
      if (!placed.includes(id)) wrong.push(`${number}: ${id} has no place`);
    }
  }
  expect(wrong).toEqual([]);
  expect(links).toBeGreaterThan(1000);
});

test('its metadata name it, its authors and language, and the standard', async () => {
  const { metadata } = await printed.getMetadata();
  expect(metadata.get('dc:title')).toMatch(/^Concordance/);
  expect(metadata.get('dc:creator')).toEqual(
    edition.instruments.map(({ description }) => description.issuer),
  );
  expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(metadata.getRaw()).toContain('<rdf:li>fr</rdf:li>');
});
