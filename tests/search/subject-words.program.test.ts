/** The words of the index of subjects, put to the search of both texts. */
import { expect, test } from 'vitest';
import { provisionsOf } from '../../src/edition/subjects.ts';
import { searcherInNode } from '../../src/search/evaluation/in-node.ts';
import { makeSearchFiles } from '../../src/search/index/files.ts';
import { wholeEdition } from '../convert/sources.ts';

const edition = wholeEdition();
const searcher = await searcherInNode(await makeSearchFiles(edition));

test('every word of a subject leads to one of its clauses, if it has any', async () => {
  const lost: string[] = [];
  let asked = 0;
  for (const subject of edition.subjects) {
    const own = new Set(provisionsOf(subject));
    if (own.size === 0) continue;
    for (const word of subject.words) {
      asked++;
      const { results } = await searcher.search(word);
      const found = results.flatMap((one) => [one, ...one.repeated]).map(({ entry }) => entry.eId);
      if (!found.some((eId) => own.has(eId))) lost.push(`${subject.id}: ${word}`);
    }
  }
  expect(lost).toEqual([]);
  expect(asked).toBeGreaterThan(1000);
});
