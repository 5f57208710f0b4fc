import { expect, test } from 'vitest';
import { withShortCompounds } from '../../src/edition/short-compounds.ts';

test.each([
  ['Dialogue inter-Maliens, 2. Questions', ['inter-Maliens']],
  ['sous-région et vice-présidence', ['sous-région', 'vice-présidence']],
  ['Kidal, cessez-le-feu', []],
  ['Groupe de contact', []],
])('%s: what has a short first part is kept whole, without the blank before', (name, wanted) => {
  const parts = withShortCompounds(name);
  expect(parts.map(({ text }) => text).join('')).toBe(name);
  expect(parts.filter(({ kept }) => kept).map(({ text }) => text)).toEqual(wanted);
});
