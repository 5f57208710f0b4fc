import { describe, expect, it } from 'vitest';
import { readReference } from '../../../../../src/search/core/signs/reference/read.ts';
import { lexicon, named } from './reading.ts';

describe('of a number that no clause has is told which there are', () => {
  const around = (query: string) =>
    readReference(query, lexicon)?.around.map(([first, last]) => `${first.reference}–${last.reference}`);
  const [pacte, first, second] = ['PA i–PA iii', 'FO 1.1–FO 1.3', 'FO 2.1–FO 2.2'];
  it.each([
    ['PA 4', [pacte]],
    ['engagement xx', [pacte]],
    ['le douzième engagement', [pacte]],
    ['FO 2.9', [second]],
    ['https://edition.example/forum-2000/2/9/', [second]],
    ['/pacte-1990/xx', [pacte]],
    ['2.9', [second]],
    ['II.9', [second]],
    ['thématique 2, recommandation 9', [second]],
    ['9.1', [first, second]],
    ['thématique 9', [first, second]],
    ['recommandation 9', [first, second]],
    ['article 9', [pacte, first, second]],
    ['FO 2.1 et 2.9', [second]],
    ['2.1bis', [second]],
    ['FO 2.1 ter', [second]],
    ['FO 2.0', [second]],
    ['FO 2.1', []],
    ['2.1 a', []],
    ['PA ii, b)', []],
  ])('%s', (query, ranges) =>
    expect(around(query)?.map((range) => range.replaceAll('\u00A0', ' '))).toEqual(ranges),
  );
});

describe('numbers that are no reference stay words', () => {
  it.each([
    'loi 05-047 du 18 août 2005',
    '2 recommandations',
    '4 engagements du pacte',
    'les 2 milices',
    'RN15',
    '18.08.2005',
    'article 2 de la constitution',
    'internet 9.1',
    'mai 2014',
    'l’an 2',
    '« au titre de FO 2.1 »',
    'FO 2.1.7',
    '2015-2',
    'loi 2 1',
    'loi 2-1',
    'premier ministre',
    'les recommandations',
    'engagements',
    'dix ans',
    'une recommandation',
    'violence thème 2',
    'thème de la corruption',
    'thème paix durable',
    'quarante deux écoles',
    'les deux thèmes',
    '20 juin 2000',
    'accord du 3 mai 1990',
    '12 juin 2000',
    'les recommandations du 13 juin 2000',
  ])('%s', (query) => expect(named(query)).toBeNull());
});
