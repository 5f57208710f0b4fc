/**
 * Settings of the tests that take their time: on the built site, which is built first, of other programs, and of texts
 * converted hundreds of times.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './site/setup/longest-first.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/site/**/*.test.ts', 'tests/**/*.{site,program,property}.test.ts'],
    globalSetup: 'tests/site/setup/sites.ts',
    maxWorkers: 2,
    // Files of tests share what they import, and the browser of their process.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // On a busy machine what a page does next may take longer than the second that is waited by default.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
