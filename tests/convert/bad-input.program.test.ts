/** Bad input: every fault is reported at its place, and nothing is written. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { badInputs } from './bad-input-cases.ts';
import { Workshop } from './workshop.ts';

const DIAGNOSTIC =
  /^[^:\s]+:[1-9]\d*:[1-9]\d* (?:error|warning)\[([a-z0-9-]+)\] \S.*[^. ]\. Hint: \S.*[^. ]\.$/u;
const SUMMARY = /^Nothing converted: \d+ errors?\. The earlier output was left as it was\.$/;

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.close());

/** The beginnings of lines a case expects, places in ‹› looked up in the damaged files. */
function placed(told: string[]): string[] {
  return told.map((start) =>
    start.replace(
      /^([^:]+):‹(.+)›/s,
      (_, file: string, words: string) => `${file}:${workshop.placeOf(file, words)}`,
    ),
  );
}

describe.each(badInputs)('$name', ({ damage, told, also = [] }) => {
  test('is reported at its place, and nothing is written', () => {
    const before = workshop.contents('out');
    damage(workshop);
    const starts = placed(told);
    const { written, printed: lines, said } = workshop.run();

    expect(written).toBe(false);
    expect(said).toEqual([expect.stringMatching(SUMMARY)]);
    for (const line of lines) expect(line).toMatch(DIAGNOSTIC);
    for (const start of starts) expect(lines).toContainEqual(expect.stringContaining(start));
    const others = lines.filter((line) => !starts.some((start) => line.startsWith(start)));
    expect(others.filter((line) => !also.includes(DIAGNOSTIC.exec(line)?.[1] ?? ''))).toEqual([]);
    expect(workshop.contents('out')).toEqual(before);
  });
});

test('several faults in several files are all reported in one run, in order', () => {
  workshop.replace('seeds/oci-2016.txt', 'xiii. a réitéré', 'a réitéré');
  workshop.replace('seeds/dialogue-2024.txt', '9. Réviser', 'Réviser');
  workshop.replace('seeds/dialogue-2024.txt', '➢ Tessalit', 'Tessalit');
  workshop.replace('content/apparatus/dialogue-2024.yaml', 'words: dprincipes', 'words: dprince');
  workshop.replace('content/apparatus/oci-2016.yaml', 'in: oci-2016/viii', 'in: oci-2016/viiii');
  workshop.copy('content/instruments/oci-2016.yaml', 'content/instruments/second.yaml');
  workshop.write('content/instruments/third.yaml', 'id: third\n');
  const { written, printed } = workshop.run();
  expect(written).toBe(false);
  const rules = printed.slice(0, -1).map((line) => `${line.split(':')[0]} ${DIAGNOSTIC.exec(line)?.[1]}`);
  for (const rule of [
    'content/apparatus/dialogue-2024.yaml sic-words-missing',
    'content/apparatus/oci-2016.yaml unknown-id',
    'content/instruments/second.yaml duplicate-id',
    'content/instruments/third.yaml yaml-schema',
    'seeds/dialogue-2024.txt count',
    'seeds/dialogue-2024.txt marker-gap',
    'seeds/oci-2016.txt count',
  ])
    expect(rules).toContain(rule);
  expect(rules.map((rule) => rule.split(' ')[0])).toEqual(rules.map((rule) => rule.split(' ')[0]).sort());
});

describe('the folder named with --out', () => {
  test('is refused and left alone where no conversion wrote it', () => {
    workshop.remove('out/GENERATED.txt');
    workshop.write('out/letter.txt', 'mine');
    const before = workshop.contents('out');
    const { written, printed } = workshop.run();
    expect(written).toBe(false);
    expect(printed).toEqual([expect.stringMatching(/^out:1:1 error\[out-not-generated\] /)]);
    for (const line of printed) expect(line).toMatch(DIAGNOSTIC);
    expect(workshop.contents('out')).toEqual(before);
  });

  test('may not be a file', () => {
    workshop.remove('out');
    workshop.write('out', 'mine');
    expect(workshop.run().printed).toEqual([expect.stringMatching(/^out:1:1 error\[out-not-generated\] /)]);
    expect(readFileSync(workshop.folders.out, 'utf8')).toBe('mine');
  });

  test('may be empty, or new with the folders above it', () => {
    workshop.remove('out');
    mkdirSync(workshop.folders.out);
    expect(workshop.run().written).toBe(true);
    workshop.folders.out = workshop.path('new/below');
    expect(workshop.run().written).toBe(true);
  });

  test('loses the pages of units that are gone', () => {
    workshop.remove('content/instruments/oci-2016.yaml');
    workshop.remove('content/apparatus/oci-2016.yaml');
    const { written, printed, said } = workshop.run();
    expect(written).toBe(true);
    expect(printed).toEqual([expect.stringMatching(/^seeds\/oci-2016\.txt:1:1 warning\[seed-unused\] /)]);
    expect(said).toEqual(['Converted dialogue-2024: 300 clauses.']);
    expect(existsSync(join(workshop.folders.out, 'pages/earlier.mdx'))).toBe(false);
  });
});
