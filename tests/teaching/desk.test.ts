/** The desk on which a dossier is changed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from '../../src/teaching/browser/desk.ts';
import { emptyDossier } from '../../src/teaching/dossier.ts';

beforeEach(() => {
  // A browser that keeps nothing but the name of the window.
  vi.stubGlobal('window', { name: '' });
  vi.stubGlobal('location', { pathname: '/dossier/', search: '' });
  vi.stubGlobal('history', { replaceState: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

test('tells where what was taken out just now can be put back, also beside its equal', () => {
  const same = { kind: 'heading', text: 'Presque les mêmes mots' } as const;
  const entries = [same, { kind: 'heading', text: 'Autre' } as const, same];
  const desk = new Desk({ id: 'a', dossier: { ...emptyDossier(), entries }, kept: 'tab' }, () => undefined);
  expect(desk.remove(2)).toBe(0);
  expect(desk.remove(0)).toBe(0);
  expect(desk.remove(0)).toBe(1);
  expect(desk.removals.map(({ entry }) => entry)).toEqual([same, entries[1], same]);
  expect(desk.remove(0)).toBe(-1);

  desk.lay({ id: 'b', dossier: { ...emptyDossier(), entries }, kept: 'tab' });
  expect(desk.remove(0)).toBe(0);
  expect(desk.remove(1)).toBe(1);
});
