/** A dossier as a file: whole again, and told what is wrong with any other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossierFromFile, dossierToFile } from '../../src/teaching/dossier-file.ts';
import { anyDossier, twenty } from './dossiers.ts';

const file = (change: object) =>
  JSON.stringify({ ...(JSON.parse(dossierToFile(twenty())) as object), ...change });
const kinds = (written: string) => dossierFromFile(written).faults.map(({ kind }) => kind);

test('any dossier comes back whole', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      expect(dossierFromFile(dossierToFile(dossier))).toEqual({ dossier, faults: [] });
    }),
    { seed: 13 },
  );
});

test('holds its version and ids, and texts of no clause', () => {
  const written = JSON.parse(dossierToFile(twenty())) as object;
  expect(Object.keys(written)).toEqual([
    'concordance-dossier',
    'title',
    'introduction',
    'withTies',
    'entries',
  ]);
  expect(written).toMatchObject({ 'concordance-dossier': 1, entries: twenty().entries });
});

test('a file written by hand may leave out what is empty', () => {
  const written = { 'concordance-dossier': 1, entries: [{ kind: 'provision', eId: 'oci-2016/i' }] };
  expect(dossierFromFile(JSON.stringify(written)).dossier).toEqual({
    ...{ title: '', introduction: '', withTies: false },
    entries: [{ kind: 'provision', eId: 'oci-2016/i', question: '', note: '' }],
  });
});

test.each([
  ['no JSON', '{', ['foreign']],
  ['another file', '{"version":1}', ['foreign']],
  ['a list', '[]', ['foreign']],
  ['a later version', file({ 'concordance-dossier': 2 }), ['version']],
  ['no list of entries', file({ entries: {} }), ['damaged']],
  ['a title that is none', file({ title: [1] }), ['damaged']],
  [
    'entries that are none',
    file({ entries: [null, { kind: 'script' }, { kind: 'heading', text: 4 }] }),
    ['entry', 'entry', 'entry'],
  ],
  ['an id that is none', file({ entries: [{ kind: 'subject', id: '<b>' }] }), ['reference']],
  ['too long a title', file({ title: 'a'.repeat(201) }), ['too-long']],
  ['longer than any', `{"a":"${'a'.repeat(2_000_000)}"}`, ['long']],
])('is told as what it is: %s', (_, written, expected) => {
  expect(kinds(written)).toEqual(expected);
});

test('any text gives a dossier or its faults', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (written) => {
      const { dossier, faults } = dossierFromFile(written);
      expect(dossier === null).toBe(faults.length > 0);
    }),
    { seed: 13, numRuns: 500 },
  );
});
