import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { named, read } from './reading.ts';

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
    ['article 2', ['pacte-1990/ii', two, 'forum-2000/2/2']],
    ['recommandation deux', [two, 'forum-2000/2/2']],
    ['1.3 et 2', [two, three]],
    ['1.3, 4', [three]],
    ['recommendations 1.1 to 1.3', [one, two, three]],
    ['lien entre PA ii et FO 1.3', ['pacte-1990/ii', three]],
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
    ['FO 2000', [...first, ...second]],
    ['le forum de 2000', [...first, ...second]],
    ['Actes (2000)', [...first, ...second]],
    ['texte de 2000', [...first, ...second]],
    ['Forum pour la paix 2000', [...first, ...second]],
    ['les recommandations du 12 juin 2000', [...first, ...second]],
    ['FO juin 2000', [...first, ...second]],
    ['forum thème 2', second],
    ['thème numérique', second],
    ['recommandations du thème de la paix', first],
    ['tous les engagements', ['pacte-1990/i', 'pacte-1990/ii', 'pacte-1990/iii']],
  ])('%s', (query, eIds) => expect(read(query)).toEqual({ eIds, certain: true, rest: '' }));
});
