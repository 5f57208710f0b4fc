import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSigns } from '../../../src/search/core/has-signs.ts';
import { readQuery, type Query } from '../../../src/search/core/query.ts';
import * as signs from '../../../src/search/core/signs/signs.ts';
import { anyText } from '../../any-text.ts';

const read = (raw: string): Query => readQuery(raw, signs);

const words = (query: string) => read(query).terms.map((term) => [term.kind, ...term.words]);

describe('a query', () => {
  it('loses elided articles and function words', () => {
    expect(words("qu'est-ce que l’Etat")).toEqual([['word', 'Etat']]);
    expect(words('la paix et la sécurité')).toEqual([
      ['word', 'paix'],
      ['word', 'sécurité'],
    ]);
  });

  it('keeps function words where there is nothing else', () => {
    expect(words('de la')).toEqual([
      ['word', 'de'],
      ['word', 'la'],
    ]);
  });

  it.each([
    ...['« fin aux milices »', '“fin aux milices”', '"fin aux milices"', '«fin aux milices»'],
    ...['<<fin aux milices>>', "'fin aux milices'", '‘fin aux milices’', '’fin aux milices’.'],
  ])('takes %s as a phrase', (query) => {
    expect(hasSigns(query, [])).toBe(true);
    expect(words(query)).toEqual([['phrase', 'fin', 'aux', 'milices']]);
  });

  it.each(["l'école et l'hôpital", "les 'milices'", "aujourd'hui ' paix'"])(
    'takes the apostrophes of %s for no quotation marks',
    (query) => expect(words(query).map(([kind]) => kind)).not.toContain('phrase'),
  );

  it.each(['paix AND milices', 'paix OR milices', 'paix NOT milices', 'paix~2 milices^3', 'paix && milices'])(
    'knows no operators: %s',
    (query) =>
      expect(words(query)).toEqual([
        ['word', 'paix'],
        ['word', 'milices'],
      ]),
  );

  it.each([
    '« fin […] milices [sic] »',
    '« fin (...) milices »',
    '“fin … milices”',
    '« fin [ ... ] milices (sic) »',
    '"fin... milices"',
    '« fin [soudaine] milices »',
  ])('knows the gaps of %s', (query) => {
    expect(read(query).terms).toMatchObject([{ kind: 'phrase', words: ['fin', 'milices'], gaps: [1] }]);
  });

  it('takes a phrase with another in it as a whole', () => {
    expect(words('« fin “aux” milices »')).toEqual([['phrase', 'fin', 'aux', 'milices']]);
  });

  it('takes a lone quotation mark for nothing', () => {
    expect(words('"paix')).toEqual([['word', 'paix']]);
    expect(words('«')).toEqual([]);
  });

  it.each([
    ['auto-défense', ['auto', 'défense']],
    ['auto\u2011défense', ['auto', 'défense']],
    ['n°05-047', ['05', '047']],
    ['N° 05-047', ['05', '047']],
    ['RN15', ['RN', '15']],
    ['18/08/2005', ['18', 'aout', '2005']],
  ])('joins the parts of %s', (query, parts) => {
    expect(words(query).at(-1)).toEqual(['run', ...parts]);
  });

  it('reads initials as one word', () => {
    expect(words('O.N.U.')).toEqual([['word', 'ONU']]);
  });

  it('leaves out control and invisible characters, and shows the rest as typed', () => {
    expect(read(' pa\u00ADix\u0000\u200B  durable ').typed).toBe('paix durable');
    expect(read('<img onerror>').typed).toBe('<img onerror>');
  });

  it.each([
    '\u2028',
    '\u2029',
    '\u0085',
    '\u00A0',
    '\u202F',
    '\u3000',
    '\u1680',
    '\v',
    '\f',
    '\r\n',
    '\t',
    '\u3164',
    '\u2800',
  ])('is parted by a separator pasted from a file: %j', (separator) => {
    expect(read(`paix${separator}durable`).typed).toBe('paix durable');
    expect(words(`paix${separator}durable`)).toHaveLength(2);
  });

  it('loses soft hyphens, at the end of a line too', () => {
    expect(read('récon\u00ADciliation natio\u00AD\nnale').typed).toBe('réconciliation nationale');
  });

  it.each(['récon-\nciliation', 'récon- ciliation', 'récon\u2010\u2028ciliation'])(
    'keeps together a word with a hyphen at the end of a line: %j',
    (query) => expect(words(query)).toEqual([['run', 'récon', 'ciliation']]),
  );

  it.each(['élu·e·s réfugié(e)s', 'élu.e.s réfugié-e-s', 'éluEs réfugié•es'])(
    'is shown as typed and read in the spelling of the texts: %s',
    (query) => {
      expect(read(query).typed).toBe(query);
      expect(words(query)).toEqual([
        ['word', 'élus'],
        ['word', 'réfugiés'],
      ]);
    },
  );

  it('counts a doubled word once', () => {
    expect(words('paix Paix PAIX durable')).toEqual([
      ['word', 'paix'],
      ['word', 'durable'],
    ]);
  });

  it('is cut where it is too long, and says so', () => {
    const { typed, cut, terms } = read('paix '.repeat(2000));
    expect(cut).toBe(true);
    expect(typed.length).toBeLessThanOrEqual(400);
    expect(terms.length).toBeLessThanOrEqual(24);
    expect(read('paix').cut).toBe(false);
  });

  it('can be read whatever is typed', () => {
    fc.assert(
      fc.property(anyText(200), (query) => {
        for (const { words } of read(query).terms) expect(words.length).toBeGreaterThan(0);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});

describe('a query without signs', () => {
  it('is read the same without what reads signs', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeéèçœlnstRV ’'") });
    fc.assert(
      fc.property(letters, (raw) => {
        if (!hasSigns(raw, [])) expect(readQuery(raw, null)).toEqual(read(raw));
      }),
      { seed: 12, numRuns: 500 },
    );
    expect(hasSigns('l’eau des écoles', [])).toBe(false);
  });

  it.each(['« paix »', 'élu·e·s', 'éluEs', 'auto-défense', '4.66', 'iii', 'lʼeau', 'O.N.U.'])(
    'is none of these: %s',
    (raw) => {
      expect(hasSigns(raw, [])).toBe(true);
    },
  );
});
