/** A file that is called as another clause or text than the one it is about is told. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallWorkshop } from './concord/small.ts';
import type { Workshop } from './workshop.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = smallWorkshop();
});
afterEach(() => workshop.close());

test('two files of correspondences that have changed places', () => {
  const folder = 'content/correspondences/puits-2031';
  workshop.copy(`${folder}/1.yaml`, `${folder}/a.yaml`);
  workshop.remove(`${folder}/1.yaml`);
  workshop.copy(`${folder}/3.yaml`, `${folder}/1.yaml`);
  workshop.remove(`${folder}/3.yaml`);
  const { written, printed } = workshop.run();
  expect(written).toBe(true);
  expect(printed).toEqual([
    `${folder}/1.yaml:1:12 warning[other-name] this file is called 1.yaml, and is about 3. Hint: call it 3.yaml, or correct \`provision\`.`,
  ]);
});

test('a description that is called as another text', () => {
  workshop.copy('content/instruments/puits-2031.yaml', 'content/instruments/x.yaml');
  workshop.remove('content/instruments/puits-2031.yaml');
  workshop.copy('content/instruments/verger-2033.yaml', 'content/instruments/puits-2031.yaml');
  workshop.remove('content/instruments/verger-2033.yaml');
  expect(workshop.run().printed).toEqual([
    expect.stringContaining(
      'content/instruments/puits-2031.yaml:1:5 warning[other-name] this file is called',
    ),
  ]);
});
