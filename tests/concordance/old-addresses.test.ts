/** Addresses of the one page that all views once shared lead to their new places, and nothing else does. */
import { describe, expect, test } from 'vitest';
import { newPlaceOf } from '../../src/concordance/old-addresses.ts';

const known = {
  clauses: ['oci-2016/ii', 'oci-2016/iii', 'oci-2016/vi', 'oci-2016/vii'],
  columns: ['dialogue-2024/1', 'dialogue-2024/4', 'charte-1999'],
};

function placeOf(address: string): string | null {
  const { search, hash } = new URL(address, 'https://edition.example/concordance/');
  return newPlaceOf({ search, hash }, known);
}

describe('an old address leads to the page that has its view', () => {
  test.each([
    ['?engagement=oci-2016/vi', '/concordance/oci-2016/vi/'],
    ['?engagement=oci-2016%2Fvi', '/concordance/oci-2016/vi/'],
    ['?theme=dialogue-2024/4#lecture', '/concordance/dialogue-2024/4/'],
    ['?theme=dialogue-2024/4', '/concordance/dialogue-2024/4/'],
    ['?engagement=oci-2016/vi&theme=dialogue-2024/4', '/concordance/dialogue-2024/4/#oci-2016-vi'],
    [
      '?engagement=oci-2016/vi&theme=dialogue-2024/4#oci-2016-vi--dialogue-2024',
      '/concordance/dialogue-2024/4/#oci-2016-vi',
    ],
    ['#oci-2016-iii--dialogue-2024', '/concordance/oci-2016/iii/'],
    ['#oci-2016-iii', '/concordance/oci-2016/iii/'],
    ['#oci-2016-iii--dialogue-2024-1-12', '/concordance/oci-2016/iii/#oci-2016-iii--dialogue-2024-1-12'],
    ['#oci-2016-vi--charte-1999-3', '/concordance/oci-2016/vi/#oci-2016-vi--charte-1999-3'],
    ['?a=oci-2016/vi&b=dialogue-2024/4/66', '/concordance/regard/?a=oci-2016/vi&b=dialogue-2024/4/66'],
    ['?b=dialogue-2024/4/66', '/concordance/regard/?b=dialogue-2024/4/66'],
    ['#regard', '/concordance/regard/'],
    ['#flux', '/concordance/flux/'],
    ['?theme=dialogue-2024/4#flux', '/concordance/flux/'],
    ['#tableau', '/concordance/tableau/'],
    ['?relation=prolonge', '/concordance/tableau/?relation=prolonge'],
    ['?relation=prolonge#lecture', '/concordance/tableau/?relation=prolonge'],
    [
      '?engagement=oci-2016/ii&theme=dialogue-2024/4&relation=precise&force=3',
      '/concordance/tableau/?engagement=oci-2016/ii&theme=dialogue-2024/4&relation=precise&force=3',
    ],
    ['?engagement=oci-2016/ii#tableau', '/concordance/tableau/?engagement=oci-2016/ii'],
    ['?mots=paix et%20guerre', '/concordance/tableau/?mots=paix%20et%20guerre'],
  ])('%s', (old, place) => {
    expect(placeOf(old)).toBe(place);
  });
});

describe('the page is itself the place', () => {
  test.each(['', '#apercu', '#lecture', '?force=1', '#texte', '?utm=x', '#oci-2016', '#constructor'])(
    'of %o',
    (address) => {
      expect(placeOf(address)).toBeNull();
    },
  );
});

describe('what is not known leads nowhere', () => {
  test.each([
    '?engagement=oci-2016/xx',
    '?theme=https://evil.example/',
    '?a=//evil.example',
    '?a=javascript:alert(1)&b=../..',
    '?relation=toto',
    '?force=9',
    '#oci-2016-xx--dialogue-2024-1-12',
    '#//evil.example',
  ])('%s', (address) => {
    expect(placeOf(address)).toBeNull();
  });

  test('words are carried as words', () => {
    expect(placeOf('?mots=%22%3E%3Cscript%3E%26a%3D1')).toBe(
      '/concordance/tableau/?mots=%22%3E%3Cscript%3E%26a%3D1',
    );
    expect(placeOf('#oci-2016-iii--dialogue-2024-1-12"><script>')).toBe('/concordance/oci-2016/iii/');
  });
});
