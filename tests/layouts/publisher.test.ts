/** Who publishes the site, by one setting. */
import { expect, test } from 'vitest';
import { publisher } from '../../src/components/publisher.ts';
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
