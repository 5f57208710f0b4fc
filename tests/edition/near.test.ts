/** What was meant by addresses that lead nowhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearTo, type AddressedText } from '../../src/edition/near.ts';
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
const near = (path: string) => nearTo(path, texts);

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
    ['/dialogue-2024/4/66/p3/', 'dialogue-2024/4/66'],
    ['/dialogue-2024/4/66/99/', 'dialogue-2024/4/66'],
    ['/dialogue-2024/annexe/', 'dialogue-2024'],
  ])('%s means %s', (path = '', eId = '') => {
    expect(near(path)?.eIds).toEqual([eId]);
  });

  test('says which numbers there are where one is none of them', () => {
    expect(near('/dialogue-2024/4/166/')).toEqual({
      eIds: ['dialogue-2024/4'],
      range: { first: '1', last: '81' },
    });
    expect(near('/oci-2016/xiv/')).toEqual({ eIds: ['oci-2016'], range: { first: 'i', last: 'xiii' } });
    expect(near('/dialogue-2024/9/1/')).toMatchObject({
      eIds: ['dialogue-2024'],
      range: { first: '1', last: '5' },
    });
    expect(near('/oci-2016/0/')).toEqual({ eIds: ['oci-2016'], range: { first: 'i', last: 'xiii' } });
  });

  test('names each division that has the number where none is given', () => {
    expect(near('/dialogue-2024/66/')?.eIds).toEqual(['dialogue-2024/4/66', 'dialogue-2024/5/66']);
  });

  test('names nothing where no text is named', () => {
    for (const path of ['/', '/methodes/', '/concordance/oci', '/%', '/%E9/', '/4.66.77/'])
      expect(near(path)).toBeNull();
  });

  test('is read whatever it holds, and only leads to places that there are', () => {
    const known = new Set(texts.flatMap(({ id, eIds }) => [id, ...eIds]));
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
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const found = near(`/${pieces.join('')}`);
        expect((found?.eIds ?? []).filter((eId) => !known.has(eId))).toEqual([]);
      }),
      { seed: 15, numRuns: 300 },
    );
  });
});
