import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokensOf, wordsOf } from '../../../src/search/core/fold.ts';
import { lexemeOf, lexemesOf } from '../../../src/search/core/lexeme.ts';
import { anyText } from '../../any-text.ts';

describe('folding', () => {
  it.each([
    ['Œuvre', 'oeuvre'],
    ['ÉTAT', 'etat'],
    ['e\u0301tat', 'etat'],
    ['Bouaké', 'bouake'],
    ['ex æquo', 'ex aequo'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('words', () => {
  it('part at apostrophes, hyphens, signs, and between letters and digits', () => {
    expect(wordsOf('l’Etat, d\u2019auto-défense (N°05-047) RN15 12ème')).toEqual([
      'l',
      'Etat',
      'd',
      'auto',
      'défense',
      'N',
      '05',
      '047',
      'RN',
      '15',
      '12',
      'ème',
    ]);
  });

  it('have their right places, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) =>
        tokensOf(text).every(({ word, start, end }) => text.slice(start, end) === word),
      ),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('lexemes', () => {
  it.each([
    ['régional', 'régionaux', 'régionale', 'régionales'],
    ['réfugié', 'réfugiés', 'réfugiée', 'réfugiées'],
    ['malien', 'maliens', 'malienne', 'maliennes'],
    ['eau', 'eaux'],
    ['actif', 'active', 'actives'],
    ['005', '5'],
  ])('%s is the same as its numbers and genders', (...forms) => {
    expect(new Set(forms.map(lexemeOf)).size).toBe(1);
  });

  it.each([
    ['armes', 'armées'],
    ['paix', 'pays'],
    ['mars', 'mares'],
    ['cour', 'court'],
    ['2005', '2015'],
  ])('%s and %s are two', (one, other) => expect(lexemeOf(one)).not.toBe(lexemeOf(other)));

  it('take a final e typed without accent for e or é', () => {
    expect(lexemesOf('refugiees')).toContain(lexemeOf('réfugiées'));
    expect(lexemesOf('armes')).toEqual(expect.arrayContaining([lexemeOf('armes'), lexemeOf('armés')]));
    expect(lexemesOf('armées')).toEqual([lexemeOf('armées')]);
  });
});
