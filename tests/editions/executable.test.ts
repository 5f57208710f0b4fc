import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findProgram } from '../../src/editions/executable.mjs';

const folder = mkdtempSync(join(tmpdir(), 'executable-'));
const at = (path: string): string => join(folder, path);

/** A program that answers `--version` with an exit code. */
function program(path: string, exitCode: number, mode = 0o755): void {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(at(path), mode);
}

beforeAll(() => {
  program('given', 0);
  program('one/chromium', 1);
  program('one/chrome', 0);
  program('two/chromium', 0);
  program('usual/chromium', 0);
  program('plain-file', 0, 0o644);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function found({ variable = '', path = [] as string[], places = ['usual/chromium'] }): string | null {
  vi.stubEnv('TEST_PROGRAM_PATH', variable);
  vi.stubEnv('PATH', path.map(at).join(delimiter));
  return findProgram('TEST_PROGRAM_PATH', ['chromium', 'chrome'], places.map(at));
}

describe.skipIf(process.platform === 'win32')('a program of this machine', () => {
  test('is the one the variable gives', () => {
    expect(found({ variable: at('given'), path: ['two'] })).toBe(at('given'));
  });

  test('is taken from the PATH where the variable leads nowhere, or to what does not run', () => {
    for (const variable of [at('absent'), at('plain-file'), at('one/chromium')])
      expect(found({ variable, path: ['two'] })).toBe(at('two/chromium'));
  });

  test('is the first that runs: by name, then by folder', () => {
    expect(found({ path: ['one', 'two'] })).toBe(at('two/chromium'));
    expect(found({ path: ['one'] })).toBe(at('one/chrome'));
  });

  test('is one of the usual places, or none', () => {
    expect(found({})).toBe(at('usual/chromium'));
    expect(found({ places: ['absent', 'plain-file'] })).toBeNull();
  });
});
