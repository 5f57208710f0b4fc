/** Keeping the site is stopped at once, in the pause between two attempts too. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSite } from '../../src/offline/browser/keep.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const cache = {};
  vi.stubGlobal('caches', { has: async () => false, open: async () => cache });
  const lock = (_name: string, _options: unknown, work: (lock: object) => Promise<void>) => work({});
  vi.stubGlobal('navigator', { locks: { request: lock } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('while the host does not answer well', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
  const stop = new AbortController();
  const keeping = keepSite({
    scope: 'https://edition.example/',
    site: {
      version: 'v',
      bytes: 1,
      compressed: 1,
      files: [{ path: 'methode/', digest: 'abc', bytes: 1 }],
    },
    signal: stop.signal,
    onProgress: () => undefined,
  }).catch((error: unknown) => error);
  // The pause begins, and never ends: no time passes here.
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  expect(await keeping).toMatchObject({ name: 'KeepingFailed', reason: 'stopped' });
});
