import { describe, expect, it } from 'vitest';
import { countsOf, nothingChosen } from '../../../src/search/core/facets.ts';
import { plainSearch } from '../../../src/search/core/answer.ts';
import { ask, found, marked, searcherOf } from './asked.ts';

describe('clauses named among other words', () => {
  it('come first, those that hold the words after them', async () => {
    const answer = await ask('que dit FO 2.1 de la corruption');
    expect(found(answer).slice(0, 2)).toEqual(['FO 2.1', 'FO 1.1']);
  });

  it('come alone where nothing else is meant, and one of them can be gone to', async () => {
    expect(found(await ask('cf. FO 1.1 et 1.3'))).toEqual(['FO 1.1', 'FO 1.3']);
    expect((await ask('cf. FO 1.1 et 1.3')).named).toBeNull();
    expect((await ask('cf. FO 1.3')).named?.eId).toBe('forum-2000/1/3');
  });

  it('are told from clauses that words find beside them', async () => {
    for (const query of ['PA i et FO 1.1', 'FO 1.1, PA i']) {
      const answer = await ask(query);
      expect([answer.certain, found(answer)], query).toEqual([true, ['PA i', 'FO 1.1']]);
    }
    for (const query of ['corruption', 'que dit FO 2.1 de la corruption'])
      expect((await ask(query)).certain, query).toBe(false);
  });
});

describe('what stands in no clause', async () => {
  const preamble = 'Les délégués de la corruption et du patronat, réunis à Ségou, ont adopté :';

  it('is found in the preamble, and told from clauses', async () => {
    const answer = await ask('Ségou', { preamble });
    expect(found(answer)).toEqual(['FO préambule']);
    expect(answer.results[0]?.entry).toMatchObject({ isClause: false, path: '/forum-2000/preambule/' });
    expect([answer.total, answer.others]).toEqual([1, 1]);
  });

  it('stands below the clauses, and is counted by no filter', async () => {
    const answer = await ask('corruption', { preamble });
    expect(found(answer).at(-1)).toBe('FO préambule');
    expect([answer.total, answer.others]).toEqual([4, 1]);
    expect(answer.counts.instrument.get('forum-2000')).toBe(3);
    expect(answer.counts.tied.get('sans')).toBe(2);
  });

  it('is not browsed, and passes no filter of clauses', async () => {
    const searcher = await searcherOf({ preamble });
    expect((await searcher.search('')).total).toBe(8);
    const chosen = { ...nothingChosen, tied: ['sans'] };
    expect((await searcher.search('Ségou', { ...plainSearch, chosen })).total).toBe(0);
  });

  it.each(['préambule', 'FO préambule', 'préambule de 2000', 'cf. le préambule', 'forum-2000/preambule'])(
    'is named: %s',
    async (query) => {
      const { named } = await ask(query, { preamble });
      expect(named?.eId).toBe('forum-2000/preambule');
    },
  );

  it.each([
    'Préambule, Forum – Concordance',
    'FORUM POUR LA PAIX. Préambule. Dans : Actes du forum pour la paix [en ligne]. Bourg, 12 juin 2000.',
  ])('is named by what the site prints: %s', async (query) => {
    const { named } = await ask(query, { preamble });
    expect(named?.eId).toBe('forum-2000/preambule');
  });
});

describe('a subject of one text only', () => {
  it('is said to be in no clause of the other', async () => {
    const without = async (query: string) => (await ask(query)).without.map(({ id }) => id);
    expect(await without('corruption')).toEqual(['pacte-1990']);
    expect(await without('terrorisme')).toEqual(['forum-2000']);
    expect(await without('Etat')).toEqual([]);
    expect(await without('xylophone')).toEqual([]);
    // Some lack one word, some the other: none is told to have no clause.
    expect(await without('corruption cohésion')).toEqual([]);
    expect(await without('FO 2.1')).toEqual([]);
  });
});

describe('order', async () => {
  it('puts the clause about a subject above one that mentions it', async () => {
    expect(found(await ask('corruption')).at(-1)).toBe('FO 1.2');
  });

  it('can be that of the texts', async () => {
    const { results } = await (await searcherOf()).search('corruption', { ...plainSearch, order: 'text' });
    expect(results.map(({ entry }) => entry.reference)).toEqual(['FO 1.1', 'FO 1.2', 'FO 2.2']);
  });

  it('puts clauses that lack a word below those that have all, and names what they lack', async () => {
    const { results, partial } = await ask('corruption usagers');
    expect(results[0]?.entry.reference).toBe('FO 1.2');
    expect(results.slice(1).every(({ missing }) => missing.join() === 'usagers')).toBe(true);
    expect(partial).toBe(results.length - 1);
  });

  it('names what a clause lacks as it was corrected', async () => {
    const { results } = await ask('coruption usagers milises');
    expect(
      results.every(({ missing }) => !missing.includes('coruption') && !missing.includes('milises')),
    ).toBe(true);
    expect(results.flatMap(({ missing }) => missing)).toContain('milices');
  });

  it('folds a repetition under the first', async () => {
    const { results, total } = await ask('corruption', {
      repetitions: [['forum-2000/1/1', 'forum-2000/2/2']],
    });
    expect(total).toBe(3);
    expect(
      results.map(({ entry, repeated }) => [
        entry.reference,
        ...repeated.map((same) => same.entry.reference),
      ]),
    ).toEqual([['FO 1.1', 'FO 2.2'], ['FO 1.2']]);
  });
});

describe('choices', () => {
  const choose = async (chosen: Partial<typeof nothingChosen>) =>
    (await searcherOf()).search('corruption', { ...plainSearch, chosen: { ...nothingChosen, ...chosen } });

  it('of one filter widen, of several narrow', async () => {
    expect((await choose({ division: ['forum-2000/1'] })).total).toBe(2);
    expect((await choose({ division: ['forum-2000/1', 'forum-2000/2'] })).total).toBe(3);
    expect((await choose({ division: ['forum-2000/1'], tied: ['avec'] })).total).toBe(1);
    expect((await choose({ relation: ['precise'] })).total).toBe(1);
    expect((await choose({ instrument: ['pacte-1990'] })).total).toBe(0);
  });

  it('count the clauses each value would leave under the others', async () => {
    const { counts } = await choose({ division: ['forum-2000/1'] });
    expect(Object.fromEntries(counts.division)).toEqual({ 'forum-2000/1': 2, 'forum-2000/2': 1 });
    expect(Object.fromEntries(counts.tied)).toEqual({ avec: 1, sans: 1 });
    expect(Object.fromEntries(counts.instrument)).toEqual({ 'forum-2000': 2 });
  });

  it('without a query give all clauses, in the order of the texts', async () => {
    const all = await (await searcherOf()).search('');
    expect(all.total).toBe(8);
    expect(all.results[0]?.entry.reference).toBe('PA i');
    const entries = all.results.map(({ entry }) => entry);
    expect(countsOf(entries, nothingChosen).relation.get('ecarte')).toBe(1);
  });
});

describe('at a glance, before the engine is there', () => {
  const glance = async (query: string) => (await searcherOf()).glance(query);

  it('are clauses with the words as typed, in the order of the texts, marked', async () => {
    const answer = await glance('LA CORRUPT');
    expect(answer.simple).toBe(true);
    expect(found(answer)).toEqual(['FO 1.1', 'FO 1.2', 'FO 2.2']);
    expect(marked(answer)).toEqual([['corruption'], ['corruption'], ['corruption']]);
    expect(found(await glance('régional'))).toEqual([]);
    expect(found(await glance('usagers corruption'))).toEqual(['FO 1.2']);
  });

  it('is the whole answer for what names a clause', async () => {
    const answer = await glance('FO 1.2');
    expect(answer.simple).toBe(false);
    expect(answer.named?.reference).toBe('FO 1.2');
  });
});
