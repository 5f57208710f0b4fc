/** Settings of the tests that need no built site, start no program and convert no text hundreds of times. */
import { existsSync, statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Folders made by tests go to memory where the system has room there: they are written and removed hundreds of times. */
const MEMORY = '/dev/shm';
const ROOM = 512 * 1024 * 1024;

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ROOM;
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', '**/*.{site,program,property}.test.ts'],
    maxWorkers: 2,
    env: hasRoom(MEMORY) ? { TMPDIR: MEMORY } : {},
    isolate: false,
    testTimeout: 15_000,
  },
});
