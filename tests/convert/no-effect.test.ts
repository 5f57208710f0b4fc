/** Entries beside the texts that change nothing are told with their place, and do not stop a conversion. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallWorkshop } from './concord/small.ts';
import type { Workshop } from './workshop.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = smallWorkshop();
});
afterEach(() => workshop.close());

const tie = 'content/correspondences/puits-2031/5.yaml';

test.each([
  [
    'a reading that is what is printed',
    'content/apparatus/puits-2031.yaml',
    'instrument: puits-2031\nsic:\n  - { in: puits-2031/i/1, words: puits, reading: puits, kind: mot, note: Inventé. }\n',
    '3:50 warning[no-effect] the reading of “puits” is the same words',
  ],
  [
    'a source of coordinates that no place has',
    'content/subjects.yaml',
    'coordinates: Un atlas\nsubjects: []\n',
    '1:14 warning[no-effect] no place has coordinates',
  ],
  [
    'a change that changes nothing',
    'content/revisions.yaml',
    'revisions:\n  - date: 2026-11-01\n    about: Rien.\n    changes: [{ id: nom, what: motif, was: a, now: a, why: b }]\n',
    '4:52 warning[no-effect] what is now of nom is what was',
  ],
  [
    'words that a search finds already',
    'content/search/equivalents.yaml',
    'equivalents:\n  - { kind: related, typed: [source], finds: [puits, puits] }\n',
    '2:54 warning[no-effect] « puits » stands among these words already',
  ],
])('%s', (_, name, contents, told) => {
  workshop.write(name, contents);
  const { written, printed } = workshop.run();
  expect(printed.filter((line) => line.includes('no-effect'))).toEqual([
    expect.stringContaining(`${name}:${told}`),
  ]);
  expect([written, ...printed.filter((line) => line.includes(' error['))]).toEqual([true]);
});

test('words that oppose each other in a tie that does not diverge', () => {
  workshop.replace(tie, 'relation: prolonge', 'relation: prolonge\n    opposed: { from: a, to: b }');
  const { printed } = workshop.run();
  expect(printed).toEqual([expect.stringMatching(/5\.yaml:\d+:14 warning\[no-effect\] words that oppose/)]);
});
