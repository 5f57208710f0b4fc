import { describe, expect, it } from 'vitest';
import { countsOf, nothingChosen } from '../../../src/search/core/facets.ts';
import { plainSearch, type Answer } from '../../../src/search/core/answer.ts';
import type { Searcher } from '../../../src/search/core/search.ts';
import { searcherInNode } from '../../../src/search/evaluation/in-node.ts';
import { filesOfWords } from '../../../src/search/index/files.ts';
import { smallText, type SmallText } from './small.ts';

const searchers = new Map<string, Promise<Searcher>>();

/** The search of the small texts, with Pagefind itself. */
function searcherOf(options: SmallText = {}): Promise<Searcher> {
  const key = JSON.stringify(options);
  const searcher =
    searchers.get(key) ?? filesOfWords(smallText(options)).then((files) => searcherInNode(files));
  searchers.set(key, searcher);
  return searcher;
}

async function ask(query: string, options: SmallText = {}): Promise<Answer> {
  return (await searcherOf(options)).search(query);
}

const found = ({ results }: Answer) => results.map(({ entry }) => entry.reference);
const marked = ({ results }: Answer) =>
  results.map(({ entry, marks }) => marks.map(({ start, end }) => entry.text.slice(start, end)));

describe('words', async () => {
  it.each(['etat', 'ÉTAT', "l'état", 'l’Etat'])(
    'are found whatever their accents, capitals, apostrophes: %s',
    async (query) => {
      const answer = await ask(query);
      expect(found(answer).toSorted()).toEqual(['FO 1.2', 'PA ii']);
      expect(marked(answer)).toEqual([['Etat'], ['Etat']]);
    },
  );

  it.each(['auto défense', 'auto-défense', 'autodefense', 'auto\u2010defense'])(
    'are found whatever their hyphens: %s',
    async (query) => {
      expect(found(await ask(query))).toEqual(['FO 1.3']);
    },
  );

  it('are found by their ligature and without', async () => {
    expect(found(await ask('oeuvre'))).toEqual(['PA ii']);
    expect(found(await ask('œuvre'))).toEqual(['PA ii']);
  });

  it.each([
    ['régional', 'FO 1.2'],
    ['milice', 'FO 1.3'],
    ['usagère', 'FO 1.2'],
  ])('are found in their other numbers and genders: %s', async (query, reference) => {
    expect(found(await ask(query))).toEqual([reference]);
  });

  it.each([
    ['condamnation', 'condamne', 'PA ii'],
    ['développement', 'développer', 'FO 1.2'],
    ['stratégique', 'stratégie', 'FO 1.2'],
  ])('are found by the stem they share: %s, %s', async (query, _, reference) => {
    expect(found(await ask(query))).toEqual([reference]);
  });

  it('are found by a long beginning in common where no stem is, and the result says so', async () => {
    const { results } = await ask('terroriser');
    expect(results.map(({ entry, through }) => [entry.reference, through[0]?.found])).toEqual([
      ['PA ii', 'terrorisme'],
    ]);
  });

  it('are found by their beginning while the last is being typed', async () => {
    expect(found(await ask('terror'))).toEqual(['PA ii']);
    expect((await ask('paix terror')).corrected).toBeNull();
  });
});

describe('laws and dates', async () => {
  it.each([
    '05-047',
    '05 047',
    'loi 05-047',
    'n°05-047',
    '5-047',
    '047',
    '18 août 2005',
    '18/08/2005',
    'rn15',
    'RN 15',
    '05-04',
  ])('are found whole or in part: %s', async (query) => expect(found(await ask(query))).toEqual(['PA i']));

  it('are not found by other numbers', async () => {
    expect((await ask('05-048')).total).toBe(0);
    expect((await ask('19/08/2005')).total).toBe(0);
  });
});

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

describe('phrases', async () => {
  it('find the words side by side only, function words included', async () => {
    expect(found(await ask('« contre la corruption »'))).toEqual(['FO 1.1', 'FO 2.2']);
    expect(found(await ask('"la corruption"')).length).toBe(3);
    expect((await ask('“corruption la”')).total).toBe(0);
  });

  it.each(['« Renforcer […] du pays, […] forces armées »', '« capacité [sic] numérique »'])(
    'find them with gaps, and without the sign of a slip: %s',
    async (query) => expect(found(await ask(query))).toEqual(['FO 2.1']),
  );

  it('that are nowhere word for word find what is almost the same, and the answer says so', async () => {
    const answer = await ask('« Renforcer les capacités numériques du pays »');
    expect(found(answer)).toEqual(['FO 2.1']);
    expect(answer.almost).toBe(true);
    expect(marked(answer)).toEqual([['Renforcer la capacité numérique du pays']]);
    expect((await ask('« Renforcer la capacité numérique du pays »')).almost).toBe(false);
    expect((await ask('« Renforcer la capa- cité numérique du pays »')).almost).toBe(false);
  });

  it('that are nowhere are offered without their marks', async () => {
    expect((await ask('« corruption contre »')).unquoted).toEqual({ query: 'corruption contre', count: 3 });
    expect((await ask('« contre la corruption »')).unquoted).toBeNull();
    expect((await ask('« xylophone rare »')).unquoted).toBeNull();
  });

  it('are marked as a whole', async () => {
    expect(marked(await ask('« cohésion sociale »'))).toEqual([['cohésion sociale']]);
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

describe('equivalents', async () => {
  const equivalents: SmallText['equivalents'] = [
    [['internet', 'en ligne'], ['numérique']],
    [['FAS'], ['forces armées']],
    [['paix'], ['cohésion sociale']],
  ];

  it('lead from what is typed to what stands in the texts, and say so', async () => {
    for (const query of ['internet', 'Internets', 'en ligne']) {
      const { results } = await ask(query, { equivalents });
      expect(results.map(({ entry, through }) => [entry.reference, through[0]?.found])).toEqual([
        ['FO 2.1', 'numérique'],
      ]);
    }
    expect(marked(await ask('fas', { equivalents }))).toEqual([['forces armées']]);
  });

  it('stand below the word itself', async () => {
    const { results } = await ask('paix', { equivalents });
    expect(results.map(({ entry, through }) => [entry.reference, through.length])).toEqual([
      ['PA ii', 0],
      ['FO 2.1', 1],
    ]);
  });

  it('are reached by a slip too', async () => {
    const answer = await ask('interent', { equivalents });
    expect(found(answer)).toEqual(['FO 2.1']);
    expect(answer.corrected).toBe('internet');
  });
});

describe('words of a subject', () => {
  const places = { id: 'musees', label: 'Musées et sites', principal: [2], passing: [6] };
  const subjects = [{ ...places, typed: ['archéologie', 'capacité'] }];

  it('lead to its clauses, those about it first, and the result names it', async () => {
    const answer = await ask('archéologie', { subjects });
    expect(found(answer)).toEqual(['PA iii', 'FO 2.1']);
    expect(answer.results[0]?.through).toEqual([
      { typed: 'archéologie', found: 'Musées et sites', subject: 'musees' },
    ]);
  });

  it('that stand elsewhere in the texts lead to its clauses too', async () => {
    const answer = await ask('capacité', { subjects });
    expect(found(answer)).toEqual(['FO 2.1', 'PA iii']);
    expect(answer.results.map(({ through }) => through.length)).toEqual([0, 1]);
  });
});

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
