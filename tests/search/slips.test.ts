/** Slips of the hand and of the ear in the words of both texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/core/fold.ts';
import { lexemeOf } from '../../src/search/core/lexeme.ts';
import { isKnown } from '../../src/search/core/known-words.ts';
import { buildLexicon } from '../../src/search/core/lexicon.ts';
import { nearestTo, splitsOf } from '../../src/search/core/rare/slips.ts';
import { stemOf } from '../../src/search/core/stem.ts';
import { wholeSearchWords, wholeSlips } from './whole-words.ts';

const { vocabulary } = buildLexicon(wholeSearchWords().text);
const slips = wholeSlips();
const all = [...vocabulary.forms.keys()].filter((form) => /^[a-z]{6,}$/.test(form));

const NEIGHBOURS: Record<string, string> = {
  ...{ a: 'zq', z: 'ae', e: 'zr', r: 'et', t: 'ry', y: 'tu', u: 'yi', i: 'uo', o: 'ip', p: 'o' },
  ...{ q: 's', s: 'qd', d: 'sf', f: 'dg', g: 'fh', h: 'gj', j: 'hk', k: 'jl', l: 'km', m: 'l' },
  ...{ w: 'x', x: 'wc', c: 'xv', v: 'cb', b: 'vn', n: 'b' },
};
const OTHER_LAYOUT: Record<string, string> = { a: 'q', q: 'a', z: 'w', w: 'z' };

/** A slip at a place of a word; the same word where that kind cannot be made there. */
type Slip = (word: string, at: number) => string;

const ofTheHand: Record<string, Slip> = {
  'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'two swapped': (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  'one doubled': (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  'the key beside': (word, at) =>
    word.slice(0, at) + (NEIGHBOURS[word.charAt(at)] ?? '').charAt(at % 2) + word.slice(at + 1),
  'the keys of the other layout': (word) => word.replace(/[aqzw]/g, (letter) => OTHER_LAYOUT[letter] ?? ''),
};

const ofTheEar: [RegExp, string][] = [
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/ss(?=[ei])/, 'c'],
  [/c(?=[ei])/, 's'],
  [/tion/, 'sion'],
  [/qu/, 'k'],
  [/c(?=[aou])/, 'k'],
  [/(?<=[aeiou])s(?=[aeiou])/, 'z'],
  [/en(?![aeiouyn])/, 'an'],
  [/an(?![aeiouyn])/, 'en'],
  [/e?au/, 'o'],
  [/i/, 'y'],
  [/g(?=[ei])/, 'j'],
  [/ill(?=[aeo])/, 'y'],
  [/(?<![cp])h/, ''],
  [/e$/, ''],
  [/x(?=[aeiou])/, 'ks'],
  [/ment$/, 'man'],
];

/** Whether search finds a word, or one of its family, for what was typed. */
function isFound(typed: string, word: string): boolean {
  const found = nearestTo(typed, slips);
  return found !== null && (lexemeOf(found) === lexemeOf(word) || stemOf(fold(found)) === stemOf(word));
}

/** The share of words found with a slip, of those that are then no word of the texts. */
function shareFound(typedAndMeant: readonly (readonly [typed: string, word: string])[]): number {
  const slipped = typedAndMeant.filter(([typed]) => !isKnown(typed, vocabulary));
  return slipped.filter(([typed, word]) => isFound(typed, word)).length / slipped.length;
}

describe('what a slip means', () => {
  it.each([
    ['souvrainte', 'souveraineté'],
    // Words that lead to those of the texts, as they are written.
    ['desarmmant', 'désarmement'],
    ['demobilisassion', 'démobilisation'],
  ])('%s: %s', (typed, word) => {
    const meant = nearestTo(typed, slips) ?? '';
    expect(vocabulary.forms.get(meant)?.printed ?? meant).toBe(word);
  });

  it('is no stop word, but for swapped letters', () => {
    expect(nearestTo('elues', slips)).not.toBe('elles');
    expect(nearestTo('avce', slips)).toBe('avec');
    expect(splitsOf('lapaix', slips)).toEqual([['la', 'paix']]);
  });
});

describe('a word of six letters or more is found with one slip', () => {
  it.each(Object.entries(ofTheHand))('of the hand: %s', (_, slip) => {
    const some = fc.sample(fc.tuple(fc.constantFrom(...all), fc.nat({ max: 1000 })), {
      numRuns: 120,
      seed: 5,
    });
    const typed = some.map(([word, at]) => [slip(word, 1 + (at % (word.length - 2))), word] as const);
    expect(shareFound(typed)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(ofTheEar)('of the ear: %s, %s', (spelling, written) => {
    const some = all.filter((word) => spelling.test(word)).slice(0, 60);
    const typed = some.map((word) => [word.replace(spelling, written), word] as const);
    expect(shareFound(typed)).toBeGreaterThanOrEqual(0.9);
  });
});
