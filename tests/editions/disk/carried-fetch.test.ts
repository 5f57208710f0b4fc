/** The `fetch` of an edition from disk refuses what it cannot carry as the browser's does. */
import { afterEach, expect, test, vi } from 'vitest';
import { fetch } from '../../../src/editions/disk/carried-fetch.ts';

afterEach(() => vi.unstubAllGlobals());

test.each(['50%.json', 'telecharger/x.epub', '../else.json'])('%s is not carried', async (path) => {
  vi.stubGlobal('location', { href: 'file:///edition/concordance/index.html' });
  vi.stubGlobal('document', { documentElement: { dataset: { root: '../' } } });
  const refused = await fetch(new URL(path, 'file:///edition/')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TypeError);
  expect(String(refused)).toContain('is not carried by this edition');
});
