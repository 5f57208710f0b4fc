/** The converter's command: its exit code, and all that a conversion tells. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { badInputs } from './bad-input-cases.ts';
import { root } from './project.ts';
import { Workshop } from './workshop.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.close());

/** Runs the command on the workshop's folders. */
function command(): { code: number | null; printed: string[]; said: string[] } {
  const { seeds, content, out } = workshop.folders;
  const run = spawnSync(
    process.execPath,
    ['scripts/convert.ts', '--seeds', seeds, '--content', content, '--out', out],
    { cwd: root, encoding: 'utf8' },
  );
  const linesOf = (output: string) =>
    output
      .replaceAll(`${workshop.folder}/`, '')
      .split('\n')
      .filter((line) => line !== '');
  return { code: run.status, printed: linesOf(run.stderr), said: linesOf(run.stdout) };
}

test('fails on faults, tells all, and writes nothing', () => {
  const names = ['a marker missing', 'bytes that are not UTF-8'];
  const cases = badInputs.filter(({ name }) => names.includes(name));
  expect(cases).toHaveLength(names.length);
  const before = workshop.contents('out');
  for (const { damage } of cases) damage(workshop);
  const { code, printed, said } = command();
  expect(workshop.contents('out')).toEqual(before);
  const told = workshop.run();
  expect(told.printed.length).toBeGreaterThan(cases.length);
  expect({ code, printed, said }).toEqual({ code: 1, printed: told.printed, said: told.said });
});

test('converts what is sound, and says so', () => {
  expect(command()).toEqual({
    code: 0,
    printed: [],
    said: ['Converted oci-2016: 13 clauses, dialogue-2024: 300 clauses.'],
  });
  expect(existsSync(join(workshop.folders.out, 'pages/dialogue-2024/4/66.mdx'))).toBe(true);
});
