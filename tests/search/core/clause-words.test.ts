import { expect, it } from 'vitest';
import { clauseWords } from '../../../src/search/core/clause-words.ts';

it('gives the words of a clause with their lexemes, the same ones when asked again', () => {
  const words = clauseWords('Les régions du Nord');
  expect(words.map(({ word, lexeme }) => [word, lexeme])).toEqual([
    ['Les', 'les'],
    ['régions', 'region'],
    ['du', 'du'],
    ['Nord', 'nord'],
  ]);
  expect(clauseWords(['Les régions', 'du Nord'].join(' '))).toBe(words);
});
