/** Words of the interface by locale: its own, else French, with its own facts in both. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as french from '../../src/strings/fr/index.ts';
import type { Locale, Part } from '../../src/strings/locale.ts';
import { locale, words } from '../../src/strings/words.ts';
import * as madeUp from '../fixtures/locale/made-up.ts';

const spoken: Locale = madeUp;
const noun = { one: 'mesure', many: 'mesures' };
const two = [
  { name: 'l’un', ties: 2 },
  { name: 'l’autre', ties: 1 },
];

describe('the locale of the site', () => {
  test('is French', () => {
    expect(locale.lang).toBe('fr');
    expect(words('site').skip).toBe('Aller au texte');
  });

  test('gives figures, dates, lists, sizes and quotation marks as French prints them', () => {
    const site = words('site');
    expect(site.figure(1234.5)).toBe('1\u202F234,5');
    expect(site.date('2024-05-10')).toBe('10\u00A0mai\u00A02024');
    expect(site.date('2024-05-01')).toBe('1er\u00A0mai\u00A02024');
    expect(words('home').mostTies(two, noun)).toMatch(
      /liens forts ou nets\u202F: l’un \(2\) et l’autre \(1\)\.$/,
    );
    expect([900, 11_400_000].map(site.size)).toEqual(['1\u202Fko', '11,4\u202FMo']);
    expect(site.quoted("l'eau ; la paix")).toBe("«\u202Fl'eau ; la paix\u202F»");
  });

  test('sets the spaces and apostrophes of what the edition writes', () => {
    expect(words('site').ownLicence).toMatch(/édition\u202F:$/);
    expect(words('concordance').degrees['meme-demande']).toContain('d’autres');
  });
});

describe('a locale of a few words', () => {
  test('says these, and all others in French', () => {
    const site = words('site', spoken);
    expect(site.skip).toBe('Tothu texthu');
    expect({ ...site, skip: '', home: '' }).toMatchObject({
      search: 'Rechercher',
      closing: 'Formule finale',
    });
    expect(words('offline', spoken).keep).toBe('Rendre disponible hors ligne');
    expect(words('comparison', spoken).relations.ecarte).toBe('diverge de');
  });

  test('has its own functions beside those in French', () => {
    expect(words('comparison', spoken).shownRows(1430, 2, 1)).toBe('Shownu 1,430/2');
    expect(words('comparison', spoken).namedCount('A', 1430)).toBe('A\u202F: 1,430\u00A0correspondances');
  });

  test('gives figures, dates, lists and marks of its own to what is said in French', () => {
    const site = words('site', spoken);
    expect(site.figure(1234.5)).toBe('1,234.5');
    expect(site.date('2024-05-01')).toBe('May 1, 2024');
    expect(words('home', spoken).mostTies(two, noun)).toMatch(
      /^Deux mesures .* l’un \(2\) and l’autre \(1\)\.$/,
    );
    expect(words('results', spoken).noResult('paix')).toBe('Aucun résultat pour ‹paix›.');
  });

  test('leaves the words of the site as they are', () => {
    expect(words('site', spoken).skip).not.toBe(words('site').skip);
    expect(words('site')).toBe(words('site'));
  });
});

test('every part has words', () => {
  for (const part of Object.keys(french) as Part[])
    expect(Object.keys(words(part, spoken)).length, part).toBeGreaterThan(0);
});

test('a locale may say less than French, but nothing else', () => {
  expectTypeOf(words('site').date).toEqualTypeOf<(iso: string) => string>();
  expectTypeOf(words('site').skip).toEqualTypeOf<string>();
  const fewer: Locale = { lang: 'xx', quotes: ['"', '"'], site: () => ({ home: 'H' }) };
  // @ts-expect-error no part of French has such a word
  fewer.site = () => ({ house: 'H' });
  // @ts-expect-error a date is made from a text
  fewer.site = () => ({ date: (day: number) => String(day) });
});
