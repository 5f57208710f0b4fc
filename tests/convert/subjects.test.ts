/** The index of subjects, as the conversion reads it and holds it to the texts and to the novelties. */
import { expect, test } from 'vitest';
import { readAll, type Source } from '../../src/convert/read/sources.ts';
import { checkNovelties } from '../../src/convert/subjects/novelties.ts';
import { readSubjects } from '../../src/convert/subjects/subjects.ts';
import { NoveltiesFile } from '../../src/model/concordance-files.ts';
import { formatDiagnostic, type Diagnostic } from '../../src/model/diagnostic.ts';
import { wholeEdition, wholeSources } from './sources.ts';

const textOf = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array());
const [index] = wholeSources.subjects;
const [novelties] = wholeSources.concordance.novelties;

const { instruments, subjects } = wholeEdition();

/** A file with one stretch exchanged. */
function changed(source: Source | undefined, words: string | RegExp, by: string): Source {
  const before = textOf(source?.bytes);
  const after = before.replace(words, by);
  if (after === before) throw new Error(`${String(words)} does not stand in ${source?.file ?? '?'}`);
  return { file: source?.file ?? '', bytes: new TextEncoder().encode(after) };
}

/** What is told of the index with one stretch exchanged. */
function toldOfIndex(words: string | RegExp, by: string): string[] {
  const { unreadable, diagnostics } = readSubjects([changed(index, words, by)], instruments);
  return [...unreadable, ...diagnostics].map(formatDiagnostic);
}

/** What is told of the novelties with one stretch exchanged. */
function toldOfNovelties(words: RegExp, by: string): string[] {
  const unreadable: Diagnostic[] = [];
  const files = readAll([changed(novelties, words, by)], NoveltiesFile, unreadable);
  return [...unreadable, ...checkNovelties(files, subjects)].map(formatDiagnostic);
}

test.each([
  ['an id twice', /id: eau\n/gu, 'id: femmes\n', 'error[duplicate-subject] two subjects have the id femmes'],
  [
    'a clause that is none',
    'dialogue-2024/1/15,',
    'dialogue-2024/1/151,',
    'error[unknown-id] no provision has the id dialogue-2024/1/151',
  ],
  [
    'clauses out of order',
    /dialogue-2024\/1\/15, dialogue-2024\/1\/16/,
    'dialogue-2024/1/16, dialogue-2024/1/15',
    'error[wrong-order] dialogue-2024/1/15 is not after the one before it',
  ],
  [
    'points without a source',
    /^coordinates: >-\n(?: {2}.*\n)+/mu,
    '',
    'error[no-source] the source of the coordinates is not named',
  ],
])('%s', (_, words, by, expected) => {
  expect(toldOfIndex(words, by).join('\n')).toContain(expected);
});

test('a clause without a subject', () => {
  const all = toldOfIndex(/dialogue-2024\/4\/67,? ?/gu, '');
  expect(all.join('\n')).toContain('error[no-subject] dialogue-2024/4/67 has no subject');
});

test('a novelty of a subject that the index lacks', () => {
  const all = toldOfNovelties(/subjects: \[mines/gu, 'subjects: [mine');
  expect(all).toHaveLength(1);
  expect(all[0]).toContain('error[unknown-id] no subject has the id mine');
  expect(all[0]).toContain('did you mean mines');
});

test('a novelty whose clauses stand under none of its subjects', () => {
  const all = toldOfNovelties(/subjects: \[mines[^\]]*\]/gu, 'subjects: [langues]');
  expect(all.length).toBeGreaterThan(5);
  expect(all[0]).toMatch(
    /error\[no-subject\] dialogue-2024\/\S+ is filed under none of the subjects of the novelty/u,
  );
});
