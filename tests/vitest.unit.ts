/** Settings of the tests that need no built site. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', '**/*.site.test.ts'],
    maxWorkers: 2,
    isolate: false,
    testTimeout: 15_000,
  },
});
