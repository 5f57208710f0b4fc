/** Who publishes the site and where to write to, by a setting each. */
import { expect, test } from 'vitest';
import { contact, publisher } from '../../src/components/publisher.ts';
import { words } from '../../src/strings/words.ts';

test.each([
  [undefined, 'le projet Concordance'],
  ['', 'le projet Concordance'],
  [' \n', 'le projet Concordance'],
  ['l’université\n  de Ségou ', 'l’université de Ségou'],
])('%j is %s', (setting, name) => {
  expect(publisher(setting)).toBe(name);
});

test('a name that ends in a full stop ends the sentence', () => {
  expect(['le projet', 'Essai et Cie.'].map(words('site').publishedBy)).toEqual([
    'Publié par le projet.',
    'Publié par Essai et Cie.',
  ]);
});

test.each([
  [undefined, null],
  [' ', null],
  ['edition@ecole.example', { href: 'mailto:edition@ecole.example', text: 'edition@ecole.example' }],
  ['a?b&c@ecole.example', { href: 'mailto:a%3Fb%26c@ecole.example', text: 'a?b&c@ecole.example' }],
  [
    'https://ecole.example/écrire',
    { href: 'https://ecole.example/%C3%A9crire', text: 'https://ecole.example/écrire' },
  ],
])('%j is written to as %j', (setting, address) => {
  expect(contact(setting)).toEqual(address);
});

test.each(['l’école', 'javascript:alert(1)', 'http://ecole.example/', 'a@b', 'mailto:a@b.example <x>'])(
  'an address that leads nowhere stops the build: %s',
  (setting) => {
    expect(() => contact(setting)).toThrow(/SITE_CONTACT/);
  },
);
