/** A third text is added by one text file and one YAML file; each folder of fixtures is a case. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import { emit } from '../../src/convert/emit/files.ts';
import { allDivisions } from '../../src/edition/divisions.ts';
import { markerBefore, passagesOf } from '../../src/edition/text.ts';
import { readPage } from './page.ts';
import { edition, editionOf, instrumentOf, projectSources, root, sourcesOf } from './project.ts';
import { summary } from './summary.ts';

const folder = 'tests/fixtures/third-texts';
const cases = readdirSync(`${root}${folder}`).sort();

describe.each(cases)('%s', (name) => {
  const sources = sourcesOf(`${folder}/${name}/`);
  const expected: unknown = JSON.parse(readFileSync(`${root}${folder}/${name}/expected.json`, 'utf8'));
  const third = editionOf(sources).instruments[0];
  if (third === undefined) throw new Error('the case holds no instrument');

  test('is one text and one YAML file', () => {
    expect([sources.seeds.size, sources.instruments.length]).toEqual([1, 1]);
  });

  test('gives the ids, texts, items and lines expected', () => {
    expect(summary(third)).toEqual(expected);
  });

  test('shows each character of its file once and in order', () => {
    const left = third.emendations.filter(({ after }) => after === '');
    const kept = third.witness.lines
      .map((line, index) => {
        const own = left.filter(({ lines }) => lines[0] <= index + 1 && index + 1 <= lines[1]);
        const inside = own.find(({ rule }) => rule === 'running-head-inside');
        if (inside !== undefined) return line.replace(inside.before, '');
        return own.length === 0 ? line : '';
      })
      .join('')
      .replace(/\s/gu, '');
    const shown = [
      ...allDivisions(third).flatMap(({ lines, marker, title, label, introduction }) => [
        { line: lines[0], text: marker },
        ...[title, label, introduction].flatMap((part) =>
          part === null ? [] : [{ line: part.lines[0], text: part.text }],
        ),
      ]),
      ...third.provisions.flatMap(({ lines, marker, body }) => [
        { line: lines[0], text: marker ?? '' },
        ...passagesOf(body).map((one) => ({
          line: one.passage.lines[0],
          text: markerBefore(one) + one.passage.text,
        })),
      ]),
    ];
    expect(
      shown
        .sort((a, b) => a.line - b.line)
        .map(({ text }) => text)
        .join('')
        .replace(/\s/gu, ''),
    ).toBe(kept);
  });

  test('stands beside the two texts and changes nothing in them', () => {
    const three = editionOf({
      ...projectSources,
      seeds: new Map([...projectSources.seeds, ...sources.seeds]),
      instruments: [...projectSources.instruments, ...sources.instruments],
    });
    expect(three.instruments).toEqual([...edition.instruments, instrumentOf(three, third.id)]);
    expect(instrumentOf(three, third.id)).toEqual(third);
  });

  test('has a page for itself and for each of its units, with their text', () => {
    const files = emit({ ...edition, instruments: [third] });
    for (const { eId, body } of third.provisions) {
      const page = readPage(files.get(`pages/${eId}.mdx`) ?? '');
      expect(page.passages.map(({ text }) => text)).toEqual(
        passagesOf(body).flatMap(({ passage }) => (passage.text === '' ? [] : passage.text)),
      );
    }
    expect(files.size).toBe(2 + allDivisions(third).length + third.provisions.length);
  });
});

test('nothing is told of these texts', () => {
  for (const name of cases) expect(convert(sourcesOf(`${folder}/${name}/`)).diagnostics).toEqual([]);
});
