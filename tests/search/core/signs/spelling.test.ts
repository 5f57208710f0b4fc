import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSpelling } from '../../../../src/search/core/signs/spelling.ts';
import { anyText } from '../../../any-text.ts';

describe('inclusive spelling', () => {
  it.each([
    ['élu·e·s', 'élus'],
    ['élu·es', 'élus'],
    ['élu·e', 'élu'],
    ['élu•e•s', 'élus'],
    ['élu⋅e⋅s', 'élus'],
    ['élu‧e‧s', 'élus'],
    ['élu*e*s', 'élus'],
    ['élu_e_s', 'élus'],
    ['ambassadeur(drice)s', 'ambassadeurs'],
    ['élu(e)s', 'élus'],
    ['élu(e)(s)', 'élus'],
    ['élu(es)', 'élus'],
    ['élu(s)', 'élus'],
    ['élu(-e)', 'élu'],
    ['élu.e.s', 'élus'],
    ['élu.es', 'élus'],
    ['élu-e-s', 'élus'],
    ['élu-es', 'élus'],
    ['élu/e/s', 'élus'],
    ['éluEs', 'élus'],
    ['ÉLU·E·S', 'ÉLUs'],
    ['ÉLU.E.S', 'ÉLUs'],
    ['réfugié·e·s', 'réfugiés'],
    ['réfugié(e)s', 'réfugiés'],
    ['citoyen·ne·s', 'citoyens'],
    ['citoyen(ne)s', 'citoyens'],
    ['citoyen-ne-s', 'citoyens'],
    ['acteur·rice·s', 'acteurs'],
    ['acteur·trice·s', 'acteurs'],
    ['agriculteur/trice', 'agriculteur'],
    ['directeur(trice)', 'directeur'],
    ['travailleur·euse·s', 'travailleurs'],
    ['national·e·aux', 'nationals'],
    ['nouveaux·elles', 'nouveaux'],
    ['bénéficiaire·s', 'bénéficiaires'],
    ['tou·te·s les délégué·e·s', 'tous les délégués'],
    ['acteur.ice.s', 'acteurs'],
    ['officiel.le.s', 'officiels'],
    ['traditionnel-le-s', 'traditionnels'],
    ['actif/ve/s', 'actifs'],
    ['« les élu·e·s locaux·ales »', '« les élus locaux »'],
  ])('%s is read as %s', (written, plain) => expect(plainSpelling(written)).toBe(plain));

  it.each([
    'peut-elle',
    'est-ce que',
    'donne-le',
    'celui-ci',
    'y a-t-il',
    'la paix. Elle',
    'la paix.Ne pas',
    'auto-défense',
    'socio-économique',
    'fin (en cours)',
    'Engagement ii · Terrorisme',
    'etc.',
    '05-047',
    'NGouma',
    'https://exemple.ml/recherche/',
  ])('%s is none', (written) => expect(plainSpelling(written)).toBe(written));
});

describe('initials', () => {
  it.each([
    ['O.N.U.', 'ONU'],
    ['la C.E.D.E.A.O et', 'la CEDEAO et'],
    ['M. le ministre', 'M. le ministre'],
  ])('lose their full stops: %s', (written, spelling) => expect(plainSpelling(written)).toBe(spelling));
});

describe('apostrophes and hyphens', () => {
  it.each([..."'’‘ʼ´`′‛＇ʹ՚"].filter((sign) => sign !== "'"))('%s is an apostrophe', (sign) =>
    expect(plainSpelling(`l${sign}Etat`)).toBe('l’Etat'),
  );

  it.each([
    ['récon- ciliation', 'récon-ciliation'],
    ['auto\u2010 défense', 'auto-défense'],
    ['auto\u2011défense', 'auto-défense'],
    ['auto\u2212défense', 'auto-défense'],
    ['court- et moyen-terme', 'court- et moyen-terme'],
    ['paix - sécurité', 'paix - sécurité'],
    ['intra- ou intercommunautaire', 'intra- ou intercommunautaire'],
  ])('%s', (written, plain) => expect(plainSpelling(written)).toBe(plain));
});

it.each([
  ['fe;;es', 'femmes'],
  ['ho,,es', 'hommes'],
  [';ali', 'mali'],
  ['paix ;justice', 'paix ;justice'],
])('an m typed on a keyboard set for another country: %s', (written, plain) =>
  expect(plainSpelling(written)).toBe(plain),
);

it('any text can be read, and words without such signs stay as they are', () => {
  fc.assert(
    fc.property(anyText(200), (text) => {
      expect(plainSpelling(text).length).toBeLessThanOrEqual(text.length);
    }),
    { seed: 5, numRuns: 1000 },
  );
  const words = fc.array(fc.stringMatching(/^[a-zà-ÿ]{2,9}$/u), { maxLength: 8 });
  fc.assert(
    fc.property(words, (some) => {
      expect(plainSpelling(some.join(' '))).toBe(some.join(' '));
    }),
    { seed: 6, numRuns: 300 },
  );
});
