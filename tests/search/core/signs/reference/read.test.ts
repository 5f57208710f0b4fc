import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../../src/search/core/lexicon.ts';
import { hasSigns } from '../../../../../src/search/core/has-signs.ts';
import { readReference } from '../../../../../src/search/core/signs/reference/read.ts';
import { smallText } from '../../small.ts';

const lexicon = buildLexicon(smallText().text);
const instruments = smallText().text.instruments;
function named(query: string) {
  const found = readReference(query, lexicon);
  // Only what may name a clause is read at all.
  if (found !== null) expect(hasSigns(query, instruments)).toBe(true);
  const clauses = found?.clauses.map((clause) => lexicon.clauses[clause]?.eId) ?? [];
  return clauses.length === 0 ? null : clauses;
}

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

const read = (query: string) => {
  const reference = readReference(query, lexicon);
  if (reference === null) return null;
  const eIds = reference.clauses.map((clause) => lexicon.clauses[clause]?.eId);
  return { eIds, certain: reference.certain, rest: reference.rest };
};

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
    ['Bourg, « Recommandation 2.1 », dans Actes, 2000', ['forum-2000/2/1'], 'Bourg Actes, 2000'],
    ['Bourg. “Engagement ii,” Actes', ['pacte-1990/ii'], 'Bourg Actes'],
  ])('with words left to search: %s', (query, eIds, rest) => {
    const found = read(query);
    expect(found?.eIds).toEqual(eIds);
    expect(found?.certain).toBe(false);
    expect(found?.rest.split(' ').filter((word) => word !== '')).toEqual(rest.split(' '));
  });
});

describe('several clauses are named', () => {
  const [one, two, three] = ['forum-2000/1/1', 'forum-2000/1/2', 'forum-2000/1/3'];
  it.each([
    ['FO 1.1 et 1.2', [one, two]],
    ['FO 1.1 et 2', [one, two]],
    ['1.1, 1.2 ; 1.3', [one, two, three]],
    ['1.1 1.3', [one, three]],
    ['1.1/1.3', [one, three]],
    ['1.1 & 1.3', [one, three]],
    ['FO 1.1 ou FO 1.3', [one, three]],
    ['1.1 à 1.3', [one, two, three]],
    ['de 1.1 à 3', [one, two, three]],
    ['1.1 jusqu’à 1.3', [one, two, three]],
    ['de la recommandation 1.1 à la recommandation 1.3', [one, two, three]],
    ['FO 1.1-3', [one, two, three]],
    ['FO 1.1\u20131.3', [one, two, three]],
    ['FO 1.1 \u2013 3', [one, two, three]],
    ['FO 1.1-1.2', [one, two]],
    ['thème 1, recommandations 1 et 3', [one, three]],
    ['thème 1 recommandations 1 3', [one, three]],
    ['recommandations 1 à 3 du thème 1', [one, two, three]],
    ['recommandations 1-3 du thème 1', [one, two, three]],
    ['recommandation 1 du thème 1 et recommandation 2 du thème 2', [one, 'forum-2000/2/2']],
    ['thème 1 recommandation 1, thème 2 recommandation 2', [one, 'forum-2000/2/2']],
    ['PA i à iii', ['pacte-1990/i', 'pacte-1990/ii', 'pacte-1990/iii']],
    ['PA i-iii', ['pacte-1990/i', 'pacte-1990/ii', 'pacte-1990/iii']],
    ['engagements i et iii', ['pacte-1990/i', 'pacte-1990/iii']],
    ['PA ii, FO 1.3', ['pacte-1990/ii', three]],
    ['engagement ii et recommandation 1.3', ['pacte-1990/ii', three]],
    ['comparer PA ii et FO 1.3', ['pacte-1990/ii', three]],
    ['2e engagement et 3ème engagement', ['pacte-1990/ii', 'pacte-1990/iii']],
    ['engagement ii de 1990', ['pacte-1990/ii']],
    ['entre 1.1 et 1.3', [one, two, three]],
    ['recommandations 1 à 2', [one, two, 'forum-2000/2/1', 'forum-2000/2/2']],
    ['la dernière recommandation', [three, 'forum-2000/2/2']],
    ['1.1 et PA ii', ['pacte-1990/ii', one]],
    ['FO 1.1..1.3', [one, two, three]],
    ['FO 1.1…3', [one, two, three]],
    ['pacte-1990-ii--forum-2000-1-3', ['pacte-1990/ii', three]],
    ['#pacte-1990/ii--forum-2000/1/3', ['pacte-1990/ii', three]],
    ['1.1, PA ii', ['pacte-1990/ii', one]],
    ['différence entre PA ii et FO 1.3', ['pacte-1990/ii', three]],
    ['engagements ii et iii du PA', ['pacte-1990/ii', 'pacte-1990/iii']],
  ])('%s', (query, eIds) => expect(read(query)).toEqual({ eIds, certain: true, rest: '' }));

  it('whatever stands around them, and however they are joined', () => {
    const numbers = ['1.1', '1.2', '1.3', '2.1', '2.2'];
    const around = fc.constantFrom('', 'cf. ', 'voir ', 'FO ', '(', 'Selon FO ', 'de ');
    const joint = fc.constantFrom(', ', ' et ', ' ; ', ' ou ', ' & ', ' + ', ' puis ', ', puis FO ', ' ');
    const after = fc.constantFrom('', '.', ' ?', ')', ' sq.', ' et suivantes', '\u00A0;');
    fc.assert(
      fc.property(fc.subarray(numbers, { minLength: 1 }), around, joint, after, (some, before, join, end) => {
        expect(named(`${before}${some.join(join)}${end}`)).toEqual(
          some.map((number) => `forum-2000/${number.replace('.', '/')}`),
        );
      }),
      { seed: 12, numRuns: 400 },
    );
  });
});

describe('a division is named, with all its clauses', () => {
  const [first, second] = [
    ['forum-2000/1/1', 'forum-2000/1/2', 'forum-2000/1/3'],
    ['forum-2000/2/1', 'forum-2000/2/2'],
  ];
  it.each([
    ['thème 2', second],
    ['Thématique II', second],
    ['la deuxième thématique', second],
    ['recommandations du thème 2', second],
    ['thèmes 1 et 2', [...first, ...second]],
    ['thèmes 1 à 2', [...first, ...second]],
    ['thématique première', first],
    ['forum-2000/2/', second],
    ['les recommandations de 2000', [...first, ...second]],
    ['recommandations du FO', [...first, ...second]],
    ['tous les engagements du PA', ['pacte-1990/i', 'pacte-1990/ii', 'pacte-1990/iii']],
    ['https://edition.example/forum-2000/', [...first, ...second]],
    ['T2', second],
    ['forum-2000', [...first, ...second]],
    ['toutes les recommandations', [...first, ...second]],
    ['les 5 recommandations', [...first, ...second]],
    ['la liste des cinq recommandations du Forum', [...first, ...second]],
    ['tous les engagements', ['pacte-1990/i', 'pacte-1990/ii', 'pacte-1990/iii']],
  ])('%s', (query, eIds) => expect(read(query)).toEqual({ eIds, certain: true, rest: '' }));
});

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
  ])('%s', (query) => expect(named(query)).toBeNull());
});
