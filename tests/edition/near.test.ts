/** What was meant by addresses that lead nowhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AddressedText } from '../../src/edition/near-places.ts';
import { nearTo } from '../../src/edition/near.ts';
import { toRoman } from '../../src/model/roman.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const texts: AddressedText[] = [
  {
    id: 'oci-2016',
    siglum: 'OCI',
    eIds: ['oci-2016/preambule', ...numbers(13).map((one) => `oci-2016/${toRoman(one)}`)],
  },
  {
    id: 'dialogue-2024',
    siglum: 'DIM',
    eIds: [
      'dialogue-2024/preambule',
      ...Object.entries({ 1: 31, 4: 81, 5: 94 }).flatMap(([division, count]) => [
        `dialogue-2024/${division}`,
        ...numbers(count).map((one) => `dialogue-2024/${division}/${one}`),
      ]),
      'dialogue-2024/cloture',
    ],
  },
];
const pages = [
  ...texts.flatMap(({ id, eIds }) => [id, ...eIds].map((eId) => `/${eId}/`)),
  ...(texts[0]?.eIds ?? []).map((eId) => `/concordance/${eId}/`),
  ...[
    '/concordance/',
    '/concordance/dialogue-2024/4/',
    '/methode/',
    '/donnees/',
    '/enseigner/',
    '/telecharger/',
  ],
  ...['femmes', 'ecole', 'ecoles-coraniques', 'securite', 'accord-d-alger'].map((id) => `/sujets/${id}/`),
  '/sujets/',
];
const near = (path: string) => nearTo(path, texts, pages);

describe('an address that leads nowhere', () => {
  test.each<string[]>([
    ...[
      '/dialogue-2024/4/66.',
      '/dialogue-2024/4/66)',
      '/dialogue-2024/4/66/%C2%BB',
      '/dialogue-2024/4/66%20%C2%BB/',
    ].map((path) => [path, 'dialogue-2024/4/66']),
    ...[
      '/Dialogue-2024/4/66/',
      '/DIALOGUE-2024/4/66',
      '/dialogue-2024/4/66/index.html',
      '/dialogue-2024/4/066/',
    ].map((path) => [path, 'dialogue-2024/4/66']),
    ...[
      '/dialogue-2024/4.66/',
      '/dialogue-2024/4-66',
      '/dim-4.66',
      '/DIM%204.66/',
      '/dialogue2024/4/66/',
      '/dialogue/4/66/',
    ].map((path) => [path, 'dialogue-2024/4/66']),
    ...[
      '/dialogues-2024/4/66/',
      '/dialogue-2024/theme-4/recommandation-66/',
      '/dialogue-2024/iv/66/',
      '/dim4.66',
    ].map((path) => [path, 'dialogue-2024/4/66']),
    ...['/oci-2016/2/', '/OCI-2016/II/', '/oci-2016/ii.', '/oci/ii', '/oci-2016/engagement/ii/', '/oci2'].map(
      (path) => [path, 'oci-2016/ii'],
    ),
    ['/oci-2016/Preambule', 'oci-2016/preambule'],
    ['/2024/4/66', 'dialogue-2024/4/66'],
    ['/2016/iii/', 'oci-2016/iii'],
    ['/dialogue-2024/4/66/p3/', 'dialogue-2024/4/66'],
    ['/dialogue-2024/4/66/99/', 'dialogue-2024/4/66'],
    ['/dialogue-2024/annexe/', 'dialogue-2024'],
  ])('%s means %s', (path = '', eId = '') => {
    expect(near(path)?.paths).toEqual([`/${eId}/`]);
  });

  test('says which numbers there are where one is none of them', () => {
    expect(near('/dialogue-2024/4/166/')).toEqual({
      paths: ['/dialogue-2024/4/'],
      range: { first: '1', last: '81' },
    });
    expect(near('/oci-2016/xiv/')).toEqual({ paths: ['/oci-2016/'], range: { first: 'i', last: 'xiii' } });
    expect(near('/dialogue-2024/9/1/')).toMatchObject({
      paths: ['/dialogue-2024/'],
      range: { first: '1', last: '5' },
    });
    expect(near('/oci-2016/0/')).toEqual({ paths: ['/oci-2016/'], range: { first: 'i', last: 'xiii' } });
  });

  test('names each division that has the number where none is given', () => {
    for (const path of ['/dialogue-2024/66/', '/66/', '/dialogue-2024/recommandation-66'])
      expect(near(path)?.paths).toEqual(['/dialogue-2024/4/66/', '/dialogue-2024/5/66/']);
  });

  test.each<string[]>([
    ...['/sujets/Femme/', '/sujet/femmes', '/SUJETS/FEMMES', '/femmes/'].map((path) => [
      path,
      '/sujets/femmes/',
    ]),
    ...['/sujets/s%C3%A9curit%C3%A9/', '/sujets/s%E9curit%E9', '/sujets/sécuritée'].map((path) => [
      path,
      '/sujets/securite/',
    ]),
    ['/sujets/écoles/', '/sujets/ecole/'],
    ['/sujets/école-coranique', '/sujets/ecoles-coraniques/'],
    ['/sujets/accord-d’alger', '/sujets/accord-d-alger/'],
    ['/sujets/inconnu/', '/sujets/'],
    ...['/methodes/', '/m%C3%A9thode/', '/m%E9thode', '/Methode', '/mehtode/', '/methodologie/'].map(
      (path) => [path, '/methode/'],
    ),
    ['/donnée', '/donnees/'],
    ['/enseigner/lecons/', '/enseigner/'],
    ['/telechargement', '/telecharger/'],
    ['/concordances/', '/concordance/'],
    ['/concordance/rien/', '/concordance/'],
    ['/concordance/oci-2016/3/', '/concordance/oci-2016/iii/'],
    ['/concordance/OCI-2016/III.', '/concordance/oci-2016/iii/'],
    ['/concordance/dialogue-2024/iv', '/concordance/dialogue-2024/4/'],
    // Clauses of the newer text are read by theme.
    ['/concordance/dialogue-2024/4/66/', '/dialogue-2024/4/66/'],
    ...[
      '/4/66',
      '/4.66',
      '/theme-4/66/',
      '/fr/dialogue-2024/4/66',
      '/dialogue-2023/4/66',
      '/dialogue-2024/theme4/66',
    ].map((path) => [path, '/dialogue-2024/4/66/']),
    ['/dialogue-2024/4/66%25C2%25BB', '/dialogue-2024/4/66/'],
    ['/oci-2016/pr%C3%A9ambule', '/oci-2016/preambule/'],
  ])('%s means %s', (path = '', meant = '') => {
    expect(near(path)?.paths).toEqual([meant]);
  });

  test.each([
    '/concordance/oci-2016/vi/dialogue-2024/4/66.',
    '/concordance/dialogue-2024/4/66/oci-2016/vi/',
    '/Concordance/OCI-2016/6/dim/4.66',
  ])('%s means two clauses beside each other', (path) => {
    expect(near(path)).toEqual({ paths: [], pair: ['oci-2016/vi', 'dialogue-2024/4/66'], range: null });
  });

  test('names two clauses whose id as a correspondence it has', () => {
    const pair = ['oci-2016/vi', 'dialogue-2024/4/66'];
    expect(near('/oci-2016-vi--dialogue-2024-4-66')).toEqual({ paths: [], pair, range: null });
  });

  test('tells of a pair which numbers there are where one is none of them', () => {
    expect(near('/concordance/oci-2016/vi/dialogue-2024/4/999/')).toEqual({
      paths: ['/concordance/dialogue-2024/4/'],
      range: { first: '1', last: '81' },
    });
  });

  test('names nothing where it is like no page', () => {
    for (const path of [
      '/',
      '/rien/',
      '/%',
      '/%E9/',
      '/4.66.77/',
      '/wp-login.php',
      '/__proto__',
      '/constructor/',
    ])
      expect(near(path)).toBeNull();
  });

  test('is read whatever it holds, and only leads to places that there are', () => {
    const known = new Set(pages);
    const parts = fc.constantFrom(
      'oci',
      '-2016',
      'dialogue',
      '/',
      '4',
      'xx',
      '%',
      '%C2',
      '.',
      '»',
      '__proto__',
      ' ',
      'p3',
      'é',
      '0',
      'concordance',
      'sujets',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const found = near(`/${pieces.join('')}`);
        expect(
          [...(found?.paths ?? []), ...(found?.pair ?? []).map((eId) => `/${eId}/`)].filter(
            (one) => !known.has(one),
          ),
        ).toEqual([]);
      }),
      { seed: 15, numRuns: 300 },
    );
  });
});
