import { describe, expect, it } from 'vitest';
import { named, read } from './reading.ts';

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
    ['2e thématique, 1', 'forum-2000/2/1'],
    ['1re recommandation de la 2e thématique', 'forum-2000/2/1'],
    ['deuxième thématique, première recommandation', 'forum-2000/2/1'],
    ['II.1', 'forum-2000/2/1'],
    ['thématique II, recommandation 1', 'forum-2000/2/1'],
    ['2,1', 'forum-2000/2/1'],
    ['FO:2,1', 'forum-2000/2/1'],
    ['la recommandation 2.1 du Forum', 'forum-2000/2/1'],
    ['troisième engagement', 'pacte-1990/iii'],
    ['le premier engagement', 'pacte-1990/i'],
    ['dernier engagement du PA', 'pacte-1990/iii'],
    ['engagement trois', 'pacte-1990/iii'],
    ['PA ii b)', 'pacte-1990/ii'],
    ['FO 2.1, tiret 2', 'forum-2000/2/1'],
    ['engagement ii, point 3', 'pacte-1990/ii'],
    ['FO 2.1-p2', 'forum-2000/2/1'],
    ['FO 2.1 p2', 'forum-2000/2/1'],
    ['FO 2.1 al. 2', 'forum-2000/2/1'],
    ['FO 2.1, 2e tiret', 'forum-2000/2/1'],
    ['recommendation 2.1', 'forum-2000/2/1'],
    ['reccomandation 1 de la thématique 2', 'forum-2000/2/1'],
    ['PA ii.b', 'pacte-1990/ii'],
    ['engagement ii, point b', 'pacte-1990/ii'],
    ['2.1 a', 'forum-2000/2/1'],
    ['T2 R1', 'forum-2000/2/1'],
    ['thème 2 du FO (Forum), n° 1', 'forum-2000/2/1'],
    ['thème 2, « Forum », rec. 1', 'forum-2000/2/1'],
    ['E3', 'pacte-1990/iii'],
    ['PA-iii', 'pacte-1990/iii'],
    ['pacte-1990-iii', 'pacte-1990/iii'],
    ['FO 2. 1', 'forum-2000/2/1'],
    ['FO 2 . 1', 'forum-2000/2/1'],
    ['FO_2_1', 'forum-2000/2/1'],
    ['2°1', 'forum-2000/2/1'],
    ['3ième engagement', 'pacte-1990/iii'],
    ['IIIe engagement', 'pacte-1990/iii'],
    ['engagement numéro trois', 'pacte-1990/iii'],
    ['FO 2·1', 'forum-2000/2/1'],
    ['« FO 2.1 »', 'forum-2000/2/1'],
    ['FO 2.1, p. 12', 'forum-2000/2/1'],
    ['forum-2000/2.1', 'forum-2000/2/1'],
    ['/pacte-1990/3/', 'pacte-1990/iii'],
    ['T.2, R.1', 'forum-2000/2/1'],
    ['P.A. iii', 'pacte-1990/iii'],
    ['II, 1', 'forum-2000/2/1'],
    ['avant-dernier engagement', 'pacte-1990/ii'],
    ['l’avant dernière recommandation du thème 1', 'forum-2000/1/2'],
    ['antépénultième engagement', 'pacte-1990/i'],
    ['la dernière recommandation', 'forum-2000/2/2'],
    ['dernière recommandation du thème 1', 'forum-2000/1/3'],
    ['paragraphe ii', 'pacte-1990/ii'],
    ['point iii du pacte', 'pacte-1990/iii'],
    ['point 3 du pacte du 2 mai 1990', 'pacte-1990/iii'],
    ['dernier point du pacte', 'pacte-1990/iii'],
    ['PA trois', 'pacte-1990/iii'],
    ['engagement iii du Conseil des anciens', 'pacte-1990/iii'],
    ['forum thème 2 recommandation 1', 'forum-2000/2/1'],
    ['3e point du pacte', 'pacte-1990/iii'],
    ['recommandation 2.1 des actes', 'forum-2000/2/1'],
    ['PA (1990), iii', 'pacte-1990/iii'],
    ['Forum pour la, 2000, recommandation 2.1', 'forum-2000/2/1'],
    ['recommandation deux du thème numérique', 'forum-2000/2/2'],
    ['n° 2 du thème de la paix', 'forum-2000/1/2'],
  ])('%s → %s', (query, eId) => expect(named(query)).toEqual([eId]));

  it.each([
    '1.3-2',
    'FO 1.3 2°',
    '1.3 (2)',
    '1.3, 2',
    '1.3.2',
    '1.3 deuxième tiret',
    'tiret 2 de la recommandation 1.3',
    '2e tiret de 1.3',
    'thème 1, recommandation 3, 2',
  ])('with the number of an item: %s', (query) => expect(named(query)).toEqual(['forum-2000/1/3']));

  it('by a pasted address that sets two side by side: both', () => {
    expect(named('https://edition.example/concordance/?a=pacte-1990/ii&b=forum-2000/1/3')).toEqual([
      'pacte-1990/ii',
      'forum-2000/1/3',
    ]);
  });

  it('by a bare number: all that have it, and the words may still be sought', () => {
    expect(named('2')).toEqual(['forum-2000/1/2', 'forum-2000/2/2']);
    expect(read('2')?.certain).toBe(false);
    expect(read('2.1')?.certain).toBe(true);
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

describe('clauses are named in a sentence', () => {
  it.each([
    'cf. FO 2.1',
    'cf FO 2.1.',
    'voir 2.1',
    'Voir 2.1 ?',
    'v. 2.1',
    '(FO 2.1)',
    '[2.1]',
    'FO §2.1',
    'FO 2, 1',
    'n°2.1',
    'nº 2.1',
    'R2.1',
    'R. 2.1',
    'article 2.1',
    'recos 2.1',
    'la recommandation 2.1',
    'thème 2 recommandation 1',
    'recommandation n° 1 du thème 2',
    'thème 2, recommandation 2.1',
    'FO 2.1 – Recommandation 2.1, Forum – Concordance',
    'Recommandation 2.1, Forum',
    'FO 2.1 · Corruption et services, Forum – Concordance',
    'Actes du forum pour la paix, Bourg, 12 juin 2000, Numérique, recommandation 2.1. Concordance.',
    'FO\u00A02.1',
    'fo\u20112.1',
  ])('one, and nothing else is meant: %s', (query) =>
    expect(read(query)).toEqual({ eIds: ['forum-2000/2/1'], certain: true, rest: '' }),
  );

  it.each([
    ['que dit FO 2.1 sur le numérique', ['forum-2000/2/1'], 'numérique'],
    ['corruption 2.1', ['forum-2000/2/1'], 'corruption'],
    ['les recommandations 1.1 et 1.2 sur la corruption', ['forum-2000/1/1', 'forum-2000/1/2'], 'corruption'],
    ['Corruption – FO 2.1', ['forum-2000/2/1'], 'Corruption'],
    ['« la corruption » FO 2.1', ['forum-2000/2/1'], '« la corruption »'],
    ['Bourg, « Recommandation 2.1 », dans Annales', ['forum-2000/2/1'], 'Bourg Annales'],
    ['Bourg. “Engagement ii,” Actes', ['pacte-1990/ii'], 'Bourg Actes'],
  ])('with words left to search: %s', (query, eIds, rest) => {
    const found = read(query);
    expect(found?.eIds).toEqual(eIds);
    expect(found?.certain).toBe(false);
    expect(found?.rest.split(' ').filter((word) => word !== '')).toEqual(rest.split(' '));
  });
});
