import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWholeFile } from '../../src/editions/whole-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'concordance-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is written with its folders, and written over', () => {
  const target = join(folder, 'a/b.bin');
  writeWholeFile(target, Buffer.from('un'));
  writeWholeFile(target, Buffer.from('deux'));
  expect(readFileSync(target, 'utf8')).toBe('deux');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.bin']);
});

test('where it cannot be written nothing of it is left', () => {
  expect(() => writeWholeFile(join(folder, 'a'), Buffer.from('un'))).toThrow();
  expect(readdirSync(folder)).toEqual(['a']);
});
