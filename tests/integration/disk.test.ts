/** A disk that refuses is told as a fault of its place, and the earlier output stands. */
import fs, { mkdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdOutput, runConversion } from '../../src/integration/conversion.ts';
import { Workshop, type Part } from '../convert/workshop.ts';

const third = 'tests/fixtures/third-texts/articles-under-titles';
const small: Part[] = [
  [`${third}/seeds`, 'seeds'],
  [`${third}/content`, 'content'],
];

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop(small);
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  workshop.close();
});

/** Makes some calls of a function of the disk fail, as the system would; the first is 1. */
function refuse(
  name: 'writeFileSync' | 'renameSync' | 'mkdirSync',
  code: string,
  from: number,
  to: number,
): void {
  const real = fs[name] as (...args: unknown[]) => unknown;
  let calls = 0;
  vi.spyOn(fs, name).mockImplementation((...args: unknown[]) => {
    calls += 1;
    if (calls >= from && calls <= to)
      throw Object.assign(new Error(`${code}: refused`), { code, syscall: 'write' });
    return real(...args);
  });
  syncBuiltinESMExports();
}

describe.each([
  [
    'a full disk',
    'writeFileSync',
    'ENOSPC',
    3,
    Infinity,
    'the disk is full (ENOSPC). Hint: make room on it and convert again.',
  ],
  [
    'a read-only disk',
    'mkdirSync',
    'EROFS',
    1,
    Infinity,
    'the disk is read-only (EROFS). Hint: name a folder on another disk',
  ],
  ['a folder that is not ours', 'renameSync', 'EACCES', 1, Infinity, 'this user may not do so (EACCES)'],
  [
    'a disk that fails as the folder is put in place',
    'renameSync',
    'EIO',
    2,
    2,
    'the disk does not answer well (EIO)',
  ],
] as const)('%s', (_, name, code, from, to, words) => {
  test('is told, and leaves the earlier output as it was', () => {
    const before = workshop.contents('out');
    refuse(name, code, from, to);
    const { written, printed } = workshop.run();
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect(written).toBe(false);
    expect(printed).toEqual([
      expect.stringContaining(`out:1:1 error[not-writable] this cannot be written: ${words}`),
    ]);
    expect(workshop.contents('out')).toEqual(before);
    expect(workshop.run().written).toBe(true);
  });
});

test('a file where the folders of the output belong is told, by the lock too', async () => {
  writeFileSync(workshop.path('file'), '');
  workshop.folders.out = workshop.path('file/out');
  expect(workshop.run().printed).toEqual([expect.stringContaining('file/out:1:1 error[not-writable]')]);
  const told: string[] = [];
  expect(await holdOutput(workshop.folders.out, { print: (line) => told.push(line) })).toBeNull();
  expect(told).toEqual([expect.stringContaining('a file stands where a folder belongs')]);
});

test('a lock that cannot be read is told, not waited for', async () => {
  mkdirSync(workshop.path('.out.lock'));
  const told: string[] = [];
  expect(await holdOutput(workshop.folders.out, { print: (line) => told.push(line) })).toBeNull();
  expect(told).toEqual([
    expect.stringMatching(/\.out\.lock:1:1 error\[not-writable\].*a folder stands where a file belongs/),
  ]);
});

test('what a killed run left beside the output is swept, and nothing else', () => {
  for (const name of ['.conversion-aB3xY9', '.out.new', '.out.old', '.conversion-notes', '.other.new'])
    mkdirSync(workshop.path(name));
  expect(workshop.run().written).toBe(true);
  mkdirSync(workshop.path('.out.new'));
  // Where nothing has changed nothing is written, and it is swept all the same.
  expect(workshop.run().written).toBe(true);
  expect(fs.readdirSync(workshop.folder).sort()).toEqual([
    '.conversion-notes',
    '.other.new',
    'content',
    'out',
    'seeds',
  ]);
});

test('in strict mode a warning stops the conversion', () => {
  workshop.write('seeds/more.txt', 'Un texte.');
  const before = workshop.contents('out');
  const said: string[] = [];
  const manner = { print: (line: string) => said.push(line), say: (line: string) => said.push(line) };
  expect(runConversion(workshop.folders, { ...manner, strict: true })).toBeNull();
  expect(said).toEqual([
    expect.stringContaining('warning[seed-unused]'),
    'Nothing converted: 0 errors, 1 warning. The earlier output was left as it was.',
  ]);
  expect(workshop.contents('out')).toEqual(before);
  workshop.remove('seeds/more.txt');
  expect(runConversion(workshop.folders, { ...manner, strict: true })).not.toBeNull();
});
