/** `CITATION.cff` says the state of the data, and the texts, as the edition has them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { wholeEdition } from '../convert/sources.ts';

interface Citation {
  'cff-version': string;
  message: string;
  authors: { name: string }[];
  title: string;
  version: string;
  'date-released': string;
  references: { title: string; authors: { name: string }[]; year: number }[];
}

test('CITATION.cff has what its format asks for, and names the release and the texts', () => {
  const said = parse(readFileSync('CITATION.cff', 'utf8')) as Citation;
  const { release, instruments } = wholeEdition();
  expect(said).toMatchObject({ 'cff-version': '1.2.0', version: String(release?.version) });
  expect(said['date-released']).toBe(release?.date);
  expect([said.message, said.title, ...said.authors.map(({ name }) => name)].every(Boolean)).toBe(true);
  expect(said.references.map(({ title, authors, year }) => [title, authors[0]?.name, year])).toEqual(
    instruments.map(({ description: { title, issuer, date } }) => [title, issuer, Number(date.slice(0, 4))]),
  );
});
