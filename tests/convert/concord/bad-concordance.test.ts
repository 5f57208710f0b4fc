/** Faulty concordances: every fault is reported at its place with its hint, and nothing is written. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Workshop } from '../workshop.ts';
import { badConcordances } from './bad-concordance-cases.ts';
import { smallWorkshop } from './small.ts';

const DIAGNOSTIC = /^[^:\s]+:[1-9]\d*:[1-9]\d* error\[([a-z0-9-]+)\] \S.*[^. ]\. Hint: (\S.*[^. ])\.$/u;

let workshop: Workshop;
beforeEach(() => {
  workshop = smallWorkshop();
});
afterEach(() => workshop.close());

function placed(told: string[]): string[] {
  return told.map((start) =>
    start.replace(
      /^([^:]+):‹(.+?)›/s,
      (_, file: string, words: string) => `${file}:${workshop.placeOf(file, words)}`,
    ),
  );
}

test('the concordance is sound before it is damaged', () => {
  expect(workshop.run()).toEqual({
    written: true,
    printed: [],
    said: ['Converted puits-2031: 5 clauses, verger-2033: 4 clauses.'],
  });
});

describe.each(badConcordances)('$name', ({ damage, told, also = [], hint }) => {
  test('is reported at its place, and nothing is written', () => {
    const before = workshop.contents('out');
    damage(workshop);
    const starts = placed(told);
    const { written, printed } = workshop.run();

    expect(written).toBe(false);
    for (const line of printed) expect(line).toMatch(DIAGNOSTIC);
    for (const start of starts) expect(printed).toContainEqual(expect.stringContaining(start));
    const fault = printed.find((line) => line.startsWith(starts[0] ?? ''));
    expect(DIAGNOSTIC.exec(fault ?? '')?.[2]).toContain(hint);
    const others = printed.filter((line) => !starts.some((start) => line.startsWith(start)));
    expect(others.filter((line) => !also.includes(DIAGNOSTIC.exec(line)?.[1] ?? ''))).toEqual([]);
    expect(workshop.contents('out')).toEqual(before);
  });
});

const folder = 'content/correspondences';

test('several faults in several files are all reported in one run, in order', () => {
  workshop.replace(`${folder}/puits-2031/1.yaml`, 'quoteFrom: ouvert à tous', 'quoteFrom: fermé à tous');
  workshop.replace(`${folder}/puits-2031/1.yaml`, 'undertaking: 1-b', 'undertaking: 1-x');
  workshop.replace(`${folder}/puits-2031/5.yaml`, 'to: verger-2033/2.1', 'to: verger-2033/2.9');
  workshop.replace(`${folder}/novelties.yaml`, '[verger-2033/2.2]', '[verger-2033/1.2]');
  workshop.replace(`${folder}/repetitions.yaml`, 'puits-2031/i/2]', 'verger-2033/2.2]');
  const { written, printed } = workshop.run();
  expect(written).toBe(false);
  expect(
    printed.map((line) =>
      line.replace(/^content\/correspondences\/(\S+?):.*?error\[([a-z-]+)\].*$/, '$1 $2'),
    ),
  ).toEqual([
    'novelties.yaml no-state',
    'novelties.yaml no-state',
    'novelties.yaml two-states',
    'puits-2031/1.yaml no-state',
    'puits-2031/1.yaml quote-missing',
    'puits-2031/1.yaml unknown-undertaking',
    'puits-2031/5.yaml unknown-id',
    'repetitions.yaml two-instruments',
  ]);
});

test('faults of reading hide no others but those that depend on the unread file', () => {
  workshop.replace(`${folder}/puits-2031/5.yaml`, 'relation: prolonge', 'relation: prolongée');
  workshop.write(`${folder}/puits-2031/3.yaml`, Buffer.from('provision: é', 'latin1'));
  workshop.replace(`${folder}/puits-2031/2.yaml`, 'sauf la veille', 'sauf le jour');
  workshop.replace(`${folder}/novelties.yaml`, '[verger-2033/2.2]', '[verger-2033/2.2, verger-2033/1.2]');
  const rules = workshop.run().printed.map((line) => DIAGNOSTIC.exec(line)?.[1]);
  expect(rules).toEqual(['two-states', 'quote-missing', 'not-utf8', 'yaml-schema']);
});

test('a text that does not convert hides no fault of the files themselves', () => {
  workshop.replace('seeds/verger-2033.txt', '1.2. Chacun', 'Chacun');
  workshop.replace(`${folder}/puits-2031/5.yaml`, 'relation: prolonge', 'relation: prolongée');
  workshop.append(`${folder}/novelties.yaml`, '# \0\n');
  const rules = workshop.run().printed.map((line) => DIAGNOSTIC.exec(line)?.[1]);
  expect(rules).toEqual(expect.arrayContaining(['count', 'nul', 'yaml-schema']));
  expect(rules).not.toContain('unknown-id');
});

test('a fault of the apparatus hides no fault of the concordance', () => {
  workshop.replace(`${folder}/puits-2031/2.yaml`, 'sauf la veille', 'sauf le jour');
  const apparatus =
    'instrument: puits-2031\nsic:\n  - { in: puits-2031/i/3, words: trempés, reading: plongés, kind: mot, note: Inventé. }\n';
  workshop.write('content/apparatus/puits-2031.yaml', apparatus);
  const rules = workshop.run().printed.map((line) => DIAGNOSTIC.exec(line)?.[1]);
  expect(rules).toEqual(['sic-words-missing', 'quote-missing']);
});

test('a file whose name only ends like that of the novelties is not one, and is told', () => {
  workshop.copy(`${folder}/novelties.yaml`, `${folder}/old-novelties.yaml`);
  workshop.copy(`${folder}/repetitions.yaml`, `${folder}/old-repetitions.yaml`);
  const { written, printed } = workshop.run();
  expect(written).toBe(true);
  expect(printed).toEqual([
    expect.stringContaining(`${folder}/old-novelties.yaml:1:1 warning[content-unread]`),
    expect.stringContaining(`${folder}/old-repetitions.yaml:1:1 warning[content-unread]`),
  ]);
});
