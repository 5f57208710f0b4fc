/** Files for reference managers, read back by citation-js without loss. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { referenceFile } from '../../src/teaching/browser/reference-files.ts';
import { cslOf, type CitedItem } from '../../src/teaching/cited-item.ts';
import { fileFormats, type FileExtension } from '../../src/teaching/file-formats.ts';
import { itemOf } from '../../src/teaching/references.ts';
import { cited as things, groups } from './cited-things.ts';

const cited = things.map(({ name, cited }) => ({ name, item: itemOf(groups, cited) }));
const text = itemOf(groups, things[0].cited);

const day = new Date(2026, 11, 3);
const address = 'https://concordance.example/dialogue-2024/4/80/#p3';

const fileOf = (item: CitedItem, extension: FileExtension, at: string | null = address) =>
  referenceFile(extension, { item, id: 'cle', address: at, day });

/** What citation-js reads, without what it adds: how it was read, the key once more, the BibTeX type of a report. */
function readBack(item: CitedItem, extension: FileExtension, at: string | null = address): object {
  const [entry = {}] = new Cite(fileOf(item, extension, at)).data;
  const added = ['_graph', 'citation-key', 'genre'];
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([name]) => !added.includes(name))
      // RIS has a series where other formats have the site that a web page belongs to.
      .map(([name, value]) => [name === 'collection-title' ? 'container-title' : name, asSaid(name, value)]),
  );
}

/** A name in one part is a family's name to BibTeX, which has the language by babel's name; white space is folded. */
function asSaid(name: string, value: unknown): unknown {
  if (name === 'author')
    return (value as { family?: string; literal?: string }[]).map((one) => one.literal ?? one.family);
  if (name === 'language') return value === 'french' ? 'fr' : value;
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
}

function written(item: CitedItem, at: string | null = address): object {
  const accessed = { 'date-parts': [[2026, 12, 3]] };
  const csl = cslOf(item, { id: 'cle', ...(at !== null && { URL: at }), accessed });
  return Object.fromEntries(Object.entries(csl).map(([name, value]) => [name, asSaid(name, value)]));
}

it('BibTeX says the day, the language and the month as BibLaTeX, babel and BibTeX do', () => {
  const file = fileOf(text, 'bib');
  expect(file).toContain('date = {2016-09-20},\n  year = {2016},\n  month = sep,\n');
  expect(file).toContain('language = {french},\n  langid = {french},\n');
  expect(file).not.toMatch(/^ {2}day /m);
});

describe.each(fileFormats)('$name', ({ extension }) => {
  it.each(cited)('keeps all that is said of $name', ({ item }) => {
    const isYearOnly = extension === 'ris' && item.type === 'chapter';
    const [year = '', month, date] = item.date?.split('-') ?? [];
    expect(readBack(item, extension)).toEqual(written(isYearOnly ? { ...item, date: year } : item));
    // citation-js reads the year of a chapter alone; other programs read its day.
    if (isYearOnly) expect(fileOf(item, 'ris')).toContain(`DA  - ${year}/${month}/${date}/\r\n`);
  });

  it('leaves out the address where there is none', () => {
    expect(readBack(text, extension, null)).toEqual(written(text, null));
  });

  it.each([
    'Cent % de 5 $ & plus, n_1 #2',
    'Une {accolade ouverte, et une } fermée',
    'Barre \\oblique, ~tilde, ^circonflexe',
    'Deux\r\nlignes\tet une\u2028fin',
    '« Guillemets » et “autres”, "droits"',
    'TY  - RPRT',
  ])('keeps signs that mean something to TeX or RIS: %s', (title) => {
    const hard = { ...text, title, author: `Comité {A} & B` };
    expect(readBack(hard, extension)).toEqual(written(hard));
  });

  it('keeps an address in one piece', () => {
    const at = 'https://concordance.example/concordance/regard/?a=oci-2016/i&b={x}\\';
    const url = (readBack(text, extension, at) as { URL?: string }).URL;
    expect(decodeURIComponent(url ?? '')).toBe(at);
  });
});
