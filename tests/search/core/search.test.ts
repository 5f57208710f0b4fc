import { describe, expect, it } from 'vitest';
import { countsOf, nothingChosen } from '../../../src/search/core/facets.ts';
import type { WordFinder } from '../../../src/search/core/matching.ts';
import { createSearcher, plainSearch, type Answer } from '../../../src/search/core/search.ts';
import { smallText, type SmallText } from './small.ts';

function ask(query: string, options: SmallText & { finder?: WordFinder } = {}): Answer {
  const searcher = createSearcher(smallText(options));
  if (options.finder !== undefined) searcher.setFinder(options.finder);
  return searcher.search(query);
}

const found = ({ results }: Answer) => results.map(({ entry }) => entry.reference);
const marked = ({ results }: Answer) =>
  results.map(({ entry, marks }) => marks.map(({ start, end }) => entry.text.slice(start, end)));

describe('words', () => {
  it.each(['etat', 'ÉTAT', "l'état", 'l’Etat'])(
    'are found whatever their accents, capitals, apostrophes: %s',
    (query) => {
      const answer = ask(query);
      expect(found(answer).toSorted()).toEqual(['FO 1.2', 'PA ii']);
      expect(marked(answer)).toEqual([['Etat'], ['Etat']]);
    },
  );

  it.each(['auto défense', 'auto-défense', 'autodefense', 'auto\u2010defense'])(
    'are found whatever their hyphens: %s',
    (query) => {
      expect(found(ask(query))).toEqual(['FO 1.3']);
    },
  );

  it('are found by their ligature and without', () => {
    expect(found(ask('oeuvre'))).toEqual(['PA ii']);
    expect(found(ask('œuvre'))).toEqual(['PA ii']);
  });

  it.each([
    ['régional', 'FO 1.2'],
    ['milice', 'FO 1.3'],
    ['usagère', 'FO 1.2'],
  ])('are found in their other numbers and genders: %s', (query, reference) => {
    expect(found(ask(query))).toEqual([reference]);
  });

  it('are found by stem where the index knows it, and only by a whole stem', () => {
    const finder: WordFinder = (word) => {
      const { indexed } = createSearcher(smallText());
      if (word !== 'corrompu') return [];
      return [
        { location: indexed.indexOf('corruption'), whole: true },
        { location: indexed.indexOf('contre'), whole: false },
      ];
    };
    expect(found(ask('corrompu', { finder })).toSorted()).toEqual(['FO 1.1', 'FO 1.2', 'FO 2.2']);
    expect(ask('corrompu').total).toBe(0);
  });

  it('are found by a long beginning in common where no stem is, and the result says so', () => {
    const { indexed } = createSearcher(smallText());
    const location = indexed.indexOf('restaurer');
    const finder: WordFinder = (word) => (word === 'restaurez' ? [{ location, whole: false }] : []);
    const { results } = ask('restaurez', { finder });
    expect(results.map(({ entry, through }) => [entry.reference, through[0]?.found])).toEqual([
      ['PA iii', 'restaurer'],
    ]);
  });

  it('are found by their beginning while the last is being typed', () => {
    expect(found(ask('terror'))).toEqual(['PA ii']);
    expect(ask('paix terror').corrected).toBeNull();
  });
});

describe('laws and dates', () => {
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
  ])('are found whole or in part: %s', (query) => expect(found(ask(query))).toEqual(['PA i']));

  it('are not found by other numbers', () => {
    expect(ask('05-048').total).toBe(0);
    expect(ask('19/08/2005').total).toBe(0);
  });
});

describe('phrases', () => {
  it('find the words side by side only, function words included', () => {
    expect(found(ask('« contre la corruption »'))).toEqual(['FO 1.1', 'FO 2.2']);
    expect(found(ask('"la corruption"')).length).toBe(3);
    expect(ask('“corruption la”').total).toBe(0);
  });

  it('are marked as a whole', () => {
    expect(marked(ask('« cohésion sociale »'))).toEqual([['cohésion sociale']]);
  });
});

describe('order', () => {
  it('puts the clause about a subject above one that mentions it', () => {
    expect(found(ask('corruption')).at(-1)).toBe('FO 1.2');
  });

  it('can be that of the texts', () => {
    const { results } = createSearcher(smallText()).search('corruption', { ...plainSearch, order: 'text' });
    expect(results.map(({ entry }) => entry.reference)).toEqual(['FO 1.1', 'FO 1.2', 'FO 2.2']);
  });

  it('puts clauses that lack a word below those that have all, and names what they lack', () => {
    const { results, partial } = ask('corruption usagers');
    expect(results[0]?.entry.reference).toBe('FO 1.2');
    expect(results.slice(1).every(({ missing }) => missing.join() === 'usagers')).toBe(true);
    expect(partial).toBe(results.length - 1);
  });

  it('folds a repetition under the first', () => {
    const { results, total } = ask('corruption', { repetitions: [['forum-2000/1/1', 'forum-2000/2/2']] });
    expect(total).toBe(3);
    expect(
      results.map(({ entry, repeated }) => [
        entry.reference,
        ...repeated.map((same) => same.entry.reference),
      ]),
    ).toEqual([['FO 1.1', 'FO 2.2'], ['FO 1.2']]);
  });
});

describe('equivalents', () => {
  const equivalents: SmallText['equivalents'] = [
    [['internet', 'en ligne'], ['numérique']],
    [['FAS'], ['forces armées']],
    [['paix'], ['cohésion sociale']],
  ];

  it('lead from what is typed to what stands in the texts, and say so', () => {
    for (const query of ['internet', 'Internets', 'en ligne']) {
      const { results } = ask(query, { equivalents });
      expect(results.map(({ entry, through }) => [entry.reference, through[0]?.found])).toEqual([
        ['FO 2.1', 'numérique'],
      ]);
    }
    expect(marked(ask('fas', { equivalents }))).toEqual([['forces armées']]);
  });

  it('stand below the word itself', () => {
    const { results } = ask('paix', { equivalents });
    expect(results.map(({ entry, through }) => [entry.reference, through.length])).toEqual([
      ['PA ii', 0],
      ['FO 2.1', 1],
    ]);
  });

  it('are reached by a slip too', () => {
    const answer = ask('interent', { equivalents });
    expect(found(answer)).toEqual(['FO 2.1']);
    expect(answer.corrected).toBe('internet');
  });
});

describe('slips', () => {
  it.each([
    ['coruption', 'corruption'],
    ['patrimoin', 'patrimoine'],
    ['cohesionsociale', 'cohésion sociale'],
    ['letat', 'Etat'],
    ['cor ruption', 'corruption'],
  ])('%s is taken for %s', (query, corrected) => {
    const answer = ask(query);
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.corrected ?? 'patrimoine').toBe(corrected);
  });

  it('are not corrected where the reader wants the word exactly', () => {
    const { total } = createSearcher(smallText()).search('coruption', { ...plainSearch, exact: true });
    expect(total).toBe(0);
  });

  it('are not corrected in words of the texts or of the list', () => {
    expect(ask('pays').total).toBe(1);
    expect(ask('milite', { notSlips: 'milite' }).total).toBe(0);
  });

  it.each(['xylophone', 'zzz', '***', '5555', '“”'])('stay as typed if no word is near: %s', (query) => {
    const answer = ask(query);
    expect(answer.results).toEqual([]);
    expect(answer.corrected).toBeNull();
  });

  it('that may not be corrected give the nearest words', () => {
    expect(ask('milite', { notSlips: 'milite' }).nearest).toContain('milices');
  });
});

describe('words that no clause has', () => {
  it('leave no result where they are half of what was asked, and a shorter query is offered', () => {
    const answer = ask('xylophone corruption');
    expect(answer.total).toBe(0);
    expect(answer.unknown).toEqual(['xylophone']);
    expect(answer.shorter).toEqual([{ query: 'corruption', count: 3 }]);
  });
});

describe('choices', () => {
  const searcher = createSearcher(smallText());
  const choose = (chosen: Partial<typeof nothingChosen>) =>
    searcher.search('corruption', { ...plainSearch, chosen: { ...nothingChosen, ...chosen } });

  it('of one filter widen, of several narrow', () => {
    expect(choose({ division: ['forum-2000/1'] }).total).toBe(2);
    expect(choose({ division: ['forum-2000/1', 'forum-2000/2'] }).total).toBe(3);
    expect(choose({ division: ['forum-2000/1'], tied: ['avec'] }).total).toBe(1);
    expect(choose({ relation: ['precise'] }).total).toBe(1);
    expect(choose({ instrument: ['pacte-1990'] }).total).toBe(0);
  });

  it('count the clauses each value would leave under the others', () => {
    const { counts } = choose({ division: ['forum-2000/1'] });
    expect(Object.fromEntries(counts.division)).toEqual({ 'forum-2000/1': 2, 'forum-2000/2': 1 });
    expect(Object.fromEntries(counts.tied)).toEqual({ avec: 1, sans: 1 });
    expect(Object.fromEntries(counts.instrument)).toEqual({ 'forum-2000': 2 });
  });

  it('without a query give all clauses, in the order of the texts', () => {
    const all = searcher.search('');
    expect(all.total).toBe(8);
    expect(all.results[0]?.entry.reference).toBe('PA i');
    const entries = all.results.map(({ entry }) => entry);
    expect(countsOf(entries, nothingChosen).relation.get('ecarte')).toBe(1);
  });
});
