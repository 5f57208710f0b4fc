/** Editions of many times the clauses, made up to measure search. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeLargerEdition } from '../../../scripts/bench/larger-edition.ts';
import { clausesOf } from '../../../src/edition/lookups.ts';
import { wholeText } from '../../../src/edition/text.ts';
import { readSources } from '../../../src/integration/sources.ts';
import { vocabularyOf } from '../../../src/search/core/vocabulary.ts';
import { editionOf, root } from '../../convert/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'concordance-larger-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SCALE = 4;

function written(name: string): string {
  const place = join(folder, name);
  writeLargerEdition(root, place, SCALE);
  return place;
}

test('have as many clauses as they are to, without a fault, and more words', () => {
  const place = written('whole');
  for (const part of ['seeds', 'content'])
    cpSync(join(root, part), join(place, part), { recursive: true, force: false });
  const edition = editionOf(readSources({ seeds: join(place, 'seeds'), content: join(place, 'content') }));
  expect(edition.instruments.flatMap(clausesOf)).toHaveLength(SCALE * 313);
  const vocabularyOfFirst = (texts: number) =>
    vocabularyOf(edition.instruments.slice(0, texts).flatMap(clausesOf).map(wholeText)).forms.size;
  expect(vocabularyOfFirst(SCALE + 1) / vocabularyOfFirst(2)).toBeGreaterThan(1.3);
});

test('are the same each time', () => {
  const filesIn = (place: string) =>
    globSync('**/*.{txt,yaml}', { cwd: place })
      .sort()
      .map((file) => readFileSync(join(place, file), 'utf8'));
  const first = filesIn(written('one'));
  expect(filesIn(written('other'))).toEqual(first);
  expect(first).toHaveLength(2 * (SCALE - 1));
});
