/** Suggestions for editors: terms, weights, likeness, and the list. */
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/concordance/suggest/pairs.ts';
import { printSuggestions } from '../../src/concordance/suggest/print.ts';
import { formulaWords, termsOf } from '../../src/concordance/suggest/terms.ts';
import { fold } from '../../src/search/core/fold.ts';
import { stopWords } from '../../src/search/core/stop-words.ts';
import { likeness, weigh } from '../../src/concordance/suggest/weights.ts';
import { referenceOf } from '../../src/edition/references.ts';
import { smallEdition } from '../convert/concord/small.ts';

describe('terms', () => {
  test('are stems without accents, with their first word and their count', () => {
    expect([...termsOf('Des États ; un état. L’ETAT')]).toEqual([['etat', { word: 'états', count: 3 }]]);
  });

  test.each([
    ['l’accord', 'accord'],
    ["l'accord", 'accord'],
    ['qu’ils accordent', 'accordent'],
    ['D’Alger', 'alger'],
    ['Jusqu’aux frontières', 'frontières'],
    ['aujourd’hui', 'aujourd’hui'],
    ['inter-maliens', 'inter maliens'],
  ])('of “%s”', (text, words) => {
    expect([...termsOf(text).values()].map(({ word }) => word).join(' ')).toBe(words);
  });

  test('leave out stop words, with accents or without, and marks and figures', () => {
    expect(termsOf('À LA MEME, où étant 24 des ; « »').size).toBe(0);
  });

  test('leave out the words of formulas, none of which search leaves out', () => {
    expect([...termsOf('La mise en œuvre, dans le cadre du Plan').keys()]).toEqual(['plan']);
    expect([...formulaWords].filter((word) => stopWords.has(word) || fold(word) !== word)).toEqual([]);
  });

  test('are the same for composed and decomposed letters', () => {
    expect(termsOf('réfugiés'.normalize('NFD'))).toEqual(termsOf('réfugiés'));
  });
});

describe('weights', () => {
  const [first, second, third] = weigh([
    termsOf('puits puits verger'),
    termsOf('puits route'),
    termsOf('route longue'),
  ]);

  test('are (1 + ln tf) · ln(N / df)', () => {
    expect(first?.weights.get('puit')).toBeCloseTo((1 + Math.log(2)) * Math.log(3 / 2), 12);
    expect(first?.weights.get('verg')).toBeCloseTo(Math.log(3), 12);
    expect(first?.length).toBeCloseTo(Math.hypot(...(first?.weights.values() ?? [])), 12);
  });

  test('leave out what all texts have', () => {
    expect(weigh([termsOf('puits'), termsOf('puits')]).map(({ weights }) => weights.size)).toEqual([0, 0]);
  });

  test('give a likeness from 0 to 1, the same both ways', () => {
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('a text is missing');
    expect(likeness(first, first).score).toBeCloseTo(1, 12);
    expect(likeness(first, third)).toEqual({ score: 0, shared: [] });
    expect(likeness(first, second).score).toBeCloseTo(likeness(second, first).score, 12);
    const puits = [first, second].map(({ weights, length }) => (weights.get('puit') ?? 0) / length);
    expect(likeness(first, second).score).toBeCloseTo((puits[0] ?? 0) * (puits[1] ?? 0), 12);
  });

  test('give a text without weight no likeness to any', () => {
    const [empty, other] = weigh([termsOf(''), termsOf('puits')]);
    if (empty === undefined || other === undefined) throw new Error('a text is missing');
    expect(likeness(empty, other)).toEqual({ score: 0, shared: [] });
  });
});

describe('suggestions', () => {
  const edition = smallEdition();
  const wanted = { most: 40, of: null };

  test('are untied pairs from older to newer, the most alike first', () => {
    const pairs = suggest(edition, wanted).map(({ older, newer, score, shared }) => ({
      pair: `${referenceOf(older)} ${referenceOf(newer)}`,
      score,
      shared,
    }));
    expect(pairs.map(({ pair }) => pair)).toEqual(['RP I.2 CV 2.2', 'RP I.2 CV 2.1']);
    expect(pairs.map(({ shared }) => shared)).toEqual([['soir'], ['gardiens']]);
    expect(pairs.map(({ score }) => score)).toEqual(
      pairs.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  test('have a pair whose correspondence was removed', () => {
    const untied = { ...edition, concordance: { ...edition.concordance, correspondences: [] } };
    expect(
      suggest(untied, wanted).map(({ older, newer }) => `${referenceOf(older)} ${referenceOf(newer)}`),
    ).toContain('RP II.5 CV 2.1');
  });

  test('are as many as asked, of the clause asked for', () => {
    expect(suggest(edition, { most: 1, of: null })).toHaveLength(1);
    expect(
      suggest(edition, { most: 40, of: 'verger-2033/2.2' }).map(({ older }) => referenceOf(older)),
    ).toEqual(['RP I.2']);
    expect(suggest(edition, { most: 40, of: 'puits-2031/i/3' })).toEqual([]);
  });

  test('are printed with score, references, shared words and both beginnings', () => {
    expect(printSuggestions(suggest(edition, { most: 1, of: null }))).toEqual([
      '',
      expect.stringMatching(/^0\.\d{3} {2}RP I\.2 – CV 2\.2: soir$/),
      '       RP I.2  Chaque foyer peut puiser : vingt litres le matin ; vingt litres le soir, sauf la veille du …',
      '       CV 2.2  Une échelle empruntée est rendue le soir même.',
    ]);
    expect(printSuggestions([])).toEqual(['No untied pair has a word in common.']);
  });
});
