import { describe, expect, it } from 'vitest';
import { plainSearch } from '../../../src/search/core/answer.ts';
import { ask, found, searcherOf } from './asked.ts';

describe('slips', async () => {
  it.each([
    ['coruption', 'corruption'],
    ['patrimoin', 'patrimoine'],
    ['cohesionsociale', 'cohésion sociale'],
    ['letat', 'Etat'],
    ['cor ruption', 'corruption'],
  ])('%s is taken for %s', async (query, corrected) => {
    const answer = await ask(query);
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.corrected ?? 'patrimoine').toBe(corrected);
  });

  it('are not corrected where the reader wants the word exactly', async () => {
    const { total } = await (await searcherOf()).search('coruption', { ...plainSearch, exact: true });
    expect(total).toBe(0);
  });

  it('are not corrected in words of the texts or of the list', async () => {
    expect((await ask('pays')).total).toBe(1);
    expect((await ask('milite', { notSlips: 'milite' })).total).toBe(0);
  });

  it.each(['xylophone', 'zzz', '***', '5555', '“”'])(
    'stay as typed if no word is near: %s',
    async (query) => {
      const answer = await ask(query);
      expect(answer.results).toEqual([]);
      expect(answer.corrected).toBeNull();
    },
  );

  it('that may not be corrected give the nearest words', async () => {
    expect((await ask('milite', { notSlips: 'milite' })).nearest).toContain('milices');
  });

  it.each([
    ['numéraire', ['numérique']],
    ['stratosphère', []],
    ['grève', []],
    ['mare', []],
    ['coran', []],
  ])('that are far from any word give none that is near by chance: %s', async (query, near) => {
    expect((await ask(query)).nearest).toEqual(near);
  });
});

describe('words that no clause has', async () => {
  it('count for nothing where they say little: the others are found, and it is said what none has', async () => {
    const answer = await ask('droit à la paix');
    expect(found(answer)).toEqual(found(await ask('paix')));
    expect(answer.results.every(({ missing }) => missing.join() === 'droit')).toBe(true);
    expect(answer.unknown).toEqual(['droit']);
  });

  it('leave no result where they are half of what was asked, and a shorter query is offered', async () => {
    const answer = await ask('xylophone corruption');
    expect(answer.total).toBe(0);
    expect(answer.unknown).toEqual(['xylophone']);
    expect((await ask('xylophone corruption xylophone')).unknown).toEqual(['xylophone']);
    expect(answer.shorter).toEqual([{ query: 'corruption', count: 3 }]);
  });
});
