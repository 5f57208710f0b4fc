/** The line that asks to unpack an archive first: on the page to open, hidden by the first sheet alone, gone in a ZIM. */
import { expect, test } from 'vitest';
import { turnPage } from '../../../src/editions/disk/page.ts';
import { zimPage } from '../../../src/editions/zim/page.ts';

const place = { base: '/', publicRoot: null, files: new Set(['index.html']), isElsewhere: () => false };
const page =
  '<!DOCTYPE html><html lang="fr"><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\';base-uri \'none\'">' +
  '<style>p{margin:0}</style><style>h1{margin:0}</style></head><body class="a"><p>Paix</p></body></html>';
const { html, parts } = turnPage(place, 'index.html', page);

test('it stands first, in sight of who has no sheets', () => {
  expect(html).toMatch(
    /<body class="a"><p class="unpack-first">[^<]*décompressez d’abord l’archive[^<]*index\.html[^<]*<\/p><p>Paix/,
  );
});

test('it stands on no other page', () => {
  expect(turnPage(place, 'a/index.html', page).html).not.toContain('unpack-first');
});

test('the sheet of all pages hides it', () => {
  expect(parts.map(({ content }) => content)).toEqual([
    'p{margin:0}.unpack-first{display:none}',
    'h1{margin:0}',
  ]);
});

test('a ZIM has no such line, and its pages may ask the server of the reader', () => {
  const turned = zimPage(html);
  expect(turned).toContain('<body class="a"><p>Paix</p>');
  expect(turned).toContain("content=\"default-src 'none';connect-src 'self';base-uri 'none'\"");
  expect(() => zimPage('<p>Paix</p>')).toThrow('no policy');
});
