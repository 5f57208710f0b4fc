/** The pages of the witnesses: every line of the file, unchanged, with number and anchor. */
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../site/corpus.ts';
import { attribute, elementsOf, hasClass, readMarkup, textOf } from '../site/markup.ts';
import { readSite, siteNamed } from '../site/site.ts';
import { folded, receivedText } from './witness.ts';

const site = siteNamed('plain');

describe.each(readCorpus(site).instruments)('the witness of $id', ({ id, source, divisions, provisions }) => {
  const received = receivedText(id);
  const elements = elementsOf(readMarkup(readSite(site, `/sources/${id}/`)));
  const rows = elements.filter(
    (element) => element.tagName === 'li' && /^L\d+$/.test(attribute(element, 'id') ?? ''),
  );
  const partsOf = (name: string) => rows.map((row) => elementsOf(row).find((part) => hasClass(part, name)));

  test('shows every line in order, blanks within lines included', () => {
    const shown = partsOf('line').map((line) => (line === undefined ? null : textOf(line)));
    expect(shown).toEqual(received.lines);
  });

  test('numbers each line, and gives each its anchor', () => {
    const numbers = received.lines.map((_, index) => String(index + 1));
    expect(partsOf('number').map((number) => (number === undefined ? '' : textOf(number)))).toEqual(numbers);
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(numbers.map((number) => `L${number}`));
  });

  test('leads from the first line of each unit to its page', () => {
    const paths = new Map(
      partsOf('place').map((place, index) => [
        index + 1,
        place === undefined ? null : attribute(place, 'href'),
      ]),
    );
    const units = [...divisions.map(({ eId, lines }) => ({ path: `/${eId}/`, lines })), ...provisions];
    expect(units.map(({ lines }) => paths.get(lines[0]))).toEqual(units.map(({ path }) => path));
  });

  test('says which lines the edition leaves out, and those alone', () => {
    const omitted = rows.filter((row) => elementsOf(row).some(({ tagName }) => tagName === 'i'));
    const heads = received.lines.flatMap((line, index) =>
      received.runningHeads.includes(folded(line)) ? [`L${index + 1}`] : [],
    );
    expect(omitted.map((row) => attribute(row, 'id'))).toEqual(heads);
  });

  test('names its file and its digest', () => {
    const facts = elements.filter(({ tagName }) => tagName === 'code').map((element) => textOf(element));
    expect(facts).toEqual([source.file, source.sha256]);
  });
});
