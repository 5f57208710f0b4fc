import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../../../src/search/core/signs/decoded.ts';

describe('words that a program wrote in another way', () => {
  it.each([
    ['r%C3%A9conciliation', 'réconciliation'],
    ['r%E9conciliation', 'réconciliation'],
    ['l%27%C3%A9cole', "l'école"],
    ['rÃ©fugiÃ©s', 'réfugiés'],
    ['Ã‰tat', 'État'],
    ['lâ€™Ã©cole', 'l’école'],
    ['retour Ã la paix', 'retour à la paix'],
    ['r&eacute;fugi&eacute;s', 'réfugiés'],
    ['fran&ccedil;ais &agrave; l&rsquo;&eacute;cole', 'français à l’école'],
    ['l&#39;&#xe9;cole', "l'école"],
    ['&laquo;&nbsp;paix&nbsp;&raquo;', '« paix »'],
    ['r\uFFFDconciliation s\uFFFDcurit\uFFFD', 'reconciliation securite'],
    ['l\uFFFDaccord d\uFFFDAlger et le d\uFFFDveloppement', 'l’accord d’Alger et le developpement'],
    ['r%25C3%25A9fugi%25C3%25A9s', 'réfugiés'],
    ['r%25E9conciliation', 'réconciliation'],
    ['rÃƒÂ©conciliation', 'réconciliation'],
    ['r&amp;eacute;conciliation', 'réconciliation'],
    ['https://edition.example/recherche/?q=paix+et+s%C3%A9curit%C3%A9&texte=pacte-1990', 'paix et sécurité'],
    ['?q=paix', 'paix'],
    ['q=paix', 'paix'],
    ['https://edition.example/sujets/femmes/', 'femmes/'],
    ['sujet/femmes', 'femmes'],
  ])('%s is %s', (written, plain) => expect(decoded(written)).toBe(plain));

  it.each([
    'réconciliation',
    'État · élu·e·s',
    '« paix »',
    '50 % des femmes',
    'R&D; A & B',
    'a = b, q = 2',
    'https ? q',
    'œuvre',
    'lakɔli',
    '😀',
    '&inconnu;',
  ])('%s stays', (text) => expect(decoded(text)).toBe(text));

  it('reads back what UTF-8 read as Latin-1 made of any French words', () => {
    const letters = fc.array(fc.constantFrom(...'abé èçêœàùîïÉÀ’«»'), { maxLength: 12 });
    fc.assert(
      fc.property(letters, (signs) => {
        const text = signs.join('').replace(/à /g, 'à-');
        const wrong = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
        expect(decoded(wrong)).toBe(text);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});
