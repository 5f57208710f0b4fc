import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/search/core/lexicon.ts';
import { readReference } from '../../../src/search/core/reference.ts';
import { smallText } from './small.ts';

const lexicon = buildLexicon(smallText());
const named = (query: string) =>
  readReference(query, lexicon)?.clauses.map((clause) => lexicon.clauses[clause]?.eId) ?? null;

describe('a clause is named', () => {
  it.each([
    ['2.1', 'forum-2000/2/1'],
    ['FO 2.1', 'forum-2000/2/1'],
    ['fo2.1', 'forum-2000/2/1'],
    ['2-1', 'forum-2000/2/1'],
    ['recommandation 1 thème 2', 'forum-2000/2/1'],
    ['thématique 2, recommandation 1', 'forum-2000/2/1'],
    ['reco 1 du theme 2', 'forum-2000/2/1'],
    ['rec. n° 1 th. 2', 'forum-2000/2/1'],
    ['PA ii', 'pacte-1990/ii'],
    ['pa 2', 'pacte-1990/ii'],
    ['engagement 3', 'pacte-1990/iii'],
    ['Engagement III', 'pacte-1990/iii'],
    ['iii', 'pacte-1990/iii'],
    ['pacte-1990/ii', 'pacte-1990/ii'],
    ['https://edition.example/essai/forum-2000/1/3/', 'forum-2000/1/3'],
    ['https://edition.example/forum-2000/1/3/?mots=milices#texte', 'forum-2000/1/3'],
    ['https://edition.example/forum-2000/1/#3', 'forum-2000/1/3'],
    ['https://edition.example/forum-2000/1/#3-p2', 'forum-2000/1/3'],
    ['file:///C:/Mes%20textes/forum-2000/1/3/index.html', 'forum-2000/1/3'],
    ['https://edition.example/pacte-1990/#ii', 'pacte-1990/ii'],
  ])('%s → %s', (query, eId) => expect(named(query)).toEqual([eId]));

  it('by a pasted address that sets two side by side: both', () => {
    expect(named('https://edition.example/concordance/?a=pacte-1990/ii&b=forum-2000/1/3')).toEqual([
      'pacte-1990/ii',
      'forum-2000/1/3',
    ]);
  });

  it('by a bare number: all that have it, and the words may still be sought', () => {
    expect(named('2')).toEqual(['forum-2000/1/2', 'forum-2000/2/2']);
    expect(readReference('2', lexicon)?.certain).toBe(false);
    expect(readReference('2.1', lexicon)?.certain).toBe(true);
  });

  it.each([
    '05-047',
    '2005',
    '9.9',
    'FO 3.1',
    'paix 2',
    'i',
    'i v x l',
    '',
    '/',
    '%E0%A4',
    'engagement',
    '1 2 1',
  ])('not by %s', (query) => expect(named(query)).toBeNull());
});
