/** What revisions are about has a name of words, not the identifier that editors gave it. */
import { expect, test } from 'vitest';
import { labelOf } from '../../src/concordance/revision-label.ts';
import { wholeEdition } from '../convert/sources.ts';

const edition = wholeEdition();
const ids = edition.revisions
  .flatMap(({ changes }) => changes.map(({ id }) => id))
  .filter((id) => !id.includes('--'));

test('every change of a silence, a novelty, a repetition or a slip', () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(
    ids.filter((id) => /^(?:silence|nouveaute|repetition|sic)\b|\//u.test(labelOf(edition, id))),
  ).toEqual([]);
});

test.each([
  ['silence-i-2', 'i\u00A0·\u00A0Souveraineté, unité, intégrité, point 2'],
  ['nouveaute-mines-et-hydrocarbures', 'Mines et hydrocarbures'],
  ['repetition-4.53-4.55-4.56', '4.53, 4.55, 4.56'],
  ['sic oci-2016/xiii', 'OCI xiii'],
])('%s: %s', (id, label) => {
  expect(labelOf(edition, id)).toBe(label);
});
