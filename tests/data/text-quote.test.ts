/** Text quotes have the right text before and after, at the edges too. */
import { describe, expect, test } from 'vitest';
import type { Item, Part, Provision } from '../../src/model/edition.ts';
import { CONTEXT_LENGTH, textQuote } from '../../src/data/text-quote.ts';

function provision(paragraphs: string[], items: string[] = []): Provision {
  const passage = (text: string) => ({ text, lines: [1, 1] as [number, number], sic: [] });
  const listed = items.map((text, index): Item => ({
    ...passage(text),
    marker: '–',
    position: index + 1,
    parts: [],
  }));
  const body: Part[] = [
    ...paragraphs.map((text): Part => ({ type: 'paragraph', ...passage(text) })),
    ...(listed.length === 0
      ? []
      : [{ type: 'list' as const, items: listed, lines: [1, 1] as [number, number] }]),
  ];
  return {
    eId: 'a/1',
    kind: 'clause',
    division: null,
    marker: '1.',
    num: '1',
    body,
    lines: [1, 1],
    path: '/a/1/',
  };
}

const sentence =
  'La présente recommandation demande que le puits du village soit ouvert à toutes les familles, sans exception aucune.';

describe('a quote', () => {
  test('in the middle has whole words on both sides, at most 32 characters', () => {
    expect(textQuote(provision([sentence]), 'le puits du village')).toEqual({
      type: 'TextQuoteSelector',
      exact: 'le puits du village',
      prefix: ' recommandation demande que ',
      suffix: ' soit ouvert à toutes les ',
    });
  });

  test.each([
    ['at the beginning', 'La présente', '', ' recommandation demande que le '],
    ['near the beginning', 'recommandation', 'La présente ', ' demande que le puits du '],
    ['near the end', 'sans exception', ' ouvert à toutes les familles, ', ' aucune.'],
    ['at the end', 'aucune.', ' les familles, sans exception ', ''],
    ['that is all', sentence, '', ''],
  ])('%s', (_, words, prefix, suffix) => {
    expect(textQuote(provision([sentence]), words)).toMatchObject({ prefix, suffix });
  });

  test('stands in the text between its prefix and its suffix, wherever it is', () => {
    for (let start = 0; start < sentence.length; start++) {
      for (const length of [1, 7, 30]) {
        const words = sentence.slice(start, start + length).trim();
        if (words === '') continue;
        const { exact, prefix, suffix } = textQuote(provision([sentence]), words);
        expect(sentence).toContain(`${prefix}${exact}${suffix}`);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH);
      }
    }
  });

  test('reaches over the edge of a paragraph, but not of an item', () => {
    const clause = provision(['Il demande :', 'ceci, et cela :'], ['des puits ;', 'des routes.']);
    expect(textQuote(clause, 'ceci')).toMatchObject({ prefix: 'Il demande : ', suffix: ', et cela :' });
    expect(textQuote(clause, 'des routes')).toMatchObject({ prefix: '', suffix: '.' });
  });

  test('is folded before it is looked for', () => {
    expect(textQuote(provision(['Il demande : ceci']), 'demande\u202F:\n  ceci').exact).toBe(
      'demande : ceci',
    );
  });

  test('keeps whole characters where there is no blank to cut at', () => {
    expect(textQuote(provision([`${'𝄞'.repeat(40)}puits`]), 'puits').prefix).toBe('𝄞'.repeat(CONTEXT_LENGTH));
  });

  test('that does not stand there is refused', () => {
    expect(() => textQuote(provision([sentence]), 'la fontaine')).toThrow(
      '“la fontaine” does not stand in a/1',
    );
  });
});
