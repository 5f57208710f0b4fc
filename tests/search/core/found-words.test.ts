import { describe, expect, it } from 'vitest';
import { ask, found, marked } from './asked.ts';
import type { SmallText } from './small.ts';

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
