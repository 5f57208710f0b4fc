import { expect, it } from 'vitest';
import { named, read } from './reading.ts';

const author = 'FORUM POUR LA PAIX';
const book = 'Dans : Actes du forum pour la paix [en ligne]. Version 2 des données. Bourg, 12 juin 2000.';
const second = ['forum-2000/2/1', 'forum-2000/2/2'];
const whole = ['forum-2000/1/1', 'forum-2000/1/2', 'forum-2000/1/3', ...second];

it.each([
  [`${author}. Recommandation 2.1. ${book}`, ['forum-2000/2/1']],
  [
    `${author}. Recommandation 2.1. ${book} [Consulté le 28 novembre 2026]. Disponible à l’adresse :`,
    ['forum-2000/2/1'],
  ],
  [
    'Forum pour la paix. (2000). Recommandation 2.1. Dans Actes du forum pour la paix (version 2).',
    ['forum-2000/2/1'],
  ],
  [
    'Forum pour la paix, « Recommandation 2.1 », dans Actes du forum pour la paix, version 2',
    ['forum-2000/2/1'],
  ],
  [`CONSEIL DES ANCIENS. Engagement i. Dans : Pacte du bourg. Bourg, 2 mai 1990.`, ['pacte-1990/i']],
  [`${author}. Thème 2 : Numérique. ${book}`, second],
  [`${author}. Actes du forum pour la paix. Bourg, 12 juin 2000.`, whole],
])('a citation names what it is of: %s', (query, eIds) =>
  expect(read(query)).toEqual({ eIds, certain: true, rest: '' }),
);

it.each([
  '@techreport{forum-2000-2-1, title = {{Recommandation 2.1}}',
  '@incollection{forum-2000-2-1,',
  'title = {{Recommandation 2.1}},',
  'TI  - Recommandation 2.1',
  'TY  - CHAP ID  - forum-2000-2-1 TI  - Recommandation 2.1 AU  - Forum pour la paix',
])('so does a line of a file of references: %s', (query) => {
  expect(named(query)).toEqual(['forum-2000/2/1']);
  expect(read(query)?.certain).toBe(true);
});

it('the title of a text with other words is none', () => {
  expect(named('Actes du forum pour la paix, corruption')).toBeNull();
});
