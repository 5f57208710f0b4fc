/** Conversions at the same time, and into a folder watched by a server. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runConversion } from '../../src/integration/conversion.ts';
import { Workshop } from '../convert/workshop.ts';
import { root } from '../convert/sources.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.close());

/** Runs `npm run convert` on the workshop. @returns the exit code */
function command(): Promise<number | null> {
  const { seeds, content, out } = workshop.folders;
  const args = ['scripts/convert.ts', '--seeds', seeds, '--content', content, '--out', out];
  return new Promise((resolve) => spawn(process.execPath, args, { cwd: root }).once('close', resolve));
}

test('two at once both end well, and leave whole what one alone would', async () => {
  expect(await Promise.all([command(), command()])).toEqual([0, 0]);
  const together = workshop.contents('out');
  expect(readdirSync(workshop.folder).sort()).toEqual(['content', 'out', 'seeds']);
  workshop.run();
  expect(workshop.contents('out')).toEqual(together);
}, 60_000);

test('where the output is watched, only what differs is written, and what is no more goes', () => {
  workshop.run();
  const before = workshop.contents('out');
  const stamps = () =>
    [...before.keys()].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null);
  const written = stamps();
  const changed = join(workshop.folders.out, 'pages/oci-2016/ii.mdx');
  writeFileSync(changed, 'changed by hand');
  writeFileSync(join(workshop.folders.out, 'pages/left-over.mdx'), '');
  runConversion(workshop.folders, { print: () => {}, say: () => {}, watched: true });
  expect(workshop.contents('out')).toEqual(before);
  const others = [...before.keys()].map((path) => path !== changed);
  expect(stamps().filter((_, index) => others[index])).toEqual(written.filter((_, index) => others[index]));
});

test('a folder that an earlier version generated is replaced', () => {
  workshop.remove('out/GENERATED.txt');
  workshop.write('out/edition.json', '{}');
  expect(workshop.run().written).toBe(true);
  expect(workshop.contents('out').has(workshop.path('out/edition.json'))).toBe(false);
});
