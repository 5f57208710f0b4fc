/** Several comparisons, one of them in part: states are held for each alone, and what is outside of all is told. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pairsOf } from '../../../src/edition/concordance.ts';
import { readSources } from '../../../src/integration/sources.ts';
import { editionOf } from '../sources.ts';
import type { Workshop } from '../workshop.ts';
import { badComparisons } from './bad-comparison-cases.ts';
import { comparedWorkshop } from './small.ts';

const declared = 'content/comparisons.yaml';
const inPart = 'content/correspondences/puits-2031--reading-room-2034';

let workshop: Workshop;
beforeEach(() => {
  workshop = comparedWorkshop();
});
afterEach(() => workshop.close());

test('three comparisons of three texts are each held alone', () => {
  const { comparisons, concordance } = editionOf(readSources(workshop.folders));
  expect(comparisons.map(({ id, by, date }) => [id, by, date])).toEqual([
    ['puits-2031--reading-room-2034', 'le lecteur', '2034-02-02'],
    ['puits-2031--verger-2033', 'le village', '2034-01-01'],
    ['verger-2033--reading-room-2034', 'le lecteur', '2034-03-03'],
  ]);
  const pairs = pairsOf(editionOf(readSources(workshop.folders)));
  expect(
    pairs.map((pair) => [
      pair.olderClauses.length,
      pair.newerClauses.length,
      pair.undertakings.length,
      pair.correspondences.length,
      pair.silences.length,
      pair.novelties.map(({ subject }) => subject).join(),
    ]),
  ).toEqual([
    [2, 2, 2, 1, 1, 'Livres'],
    [5, 4, 7, 4, 3, 'Échelle'],
    [4, 2, 4, 1, 3, 'Pages'],
  ]);
  // The same clause has a silence in one, and ties in another.
  expect(concordance.silences.filter(({ provision }) => provision === 'puits-2031/ii/4')).toHaveLength(2);
});

test('without a declaration the ties tell what was compared, and that is said', () => {
  workshop.remove(declared);
  workshop.remove(`${inPart}/4.yaml`);
  const { printed } = workshop.run();
  expect(printed.filter((line) => line.includes('[content-missing]'))).toEqual([
    expect.stringContaining('the edition does not say what was compared, by whom and when'),
  ]);
  // Compared whole, as far as anything tells.
  expect(
    printed.filter((line) => line.includes('puits-2031/i/1 was not examined for reading-room')),
  ).toHaveLength(1);
});

test.each(badComparisons)('is reported: %s', (_, damage, told, hint) => {
  damage(workshop);
  const { written, printed } = workshop.run();
  expect(written).toBe(false);
  const fault = printed.find((line) => line.startsWith(told));
  expect(fault, printed.join('\n')).toBeDefined();
  expect(fault).toContain(hint);
});

test('a clause of a part that nobody examined is missed in its comparison alone', () => {
  workshop.remove(`${inPart}/4.yaml`);
  expect(workshop.run().printed).toEqual([
    expect.stringContaining('error[no-state] puits-2031/ii/4 was not examined for reading-room-2034'),
  ]);
});
