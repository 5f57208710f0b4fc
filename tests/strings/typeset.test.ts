/** How the edition's own French is typeset: apostrophes, spaces beside marks, counts bound to what they count. */
import { expect, test } from 'vitest';
import { typeset } from '../../src/strings/fr/typeset.ts';

test.each([
  ["l'édition", 'l’édition'],
  ['un mot ; « deux » : trois ?', 'un mot\u202F; «\u202Fdeux\u202F»\u202F: trois\u202F?'],
  ['30 correspondances, dont 5 discutables', '30\u00A0correspondances, dont 5\u00A0discutables'],
  ['7 n’ont que des liens discutables', '7\u00A0n’ont que des liens discutables'],
  ['1\u202F016 lignes', '1\u202F016\u00A0lignes'],
  ['du 20 septembre 2016', 'du 20\u00A0septembre 2016'],
  ['15 juin et 2 mai', '15\u00A0juin et 2\u00A0mai'],
  ['le texte de 2024, en mai 2016', 'le texte de\u00A02024, en mai\u00A02016'],
  ['un reformule 2016', 'un reformule 2016'],
  // A word that goes on, a year, a number of a clause: nothing is counted.
  ['25 sur 38, 5 et 6', '25 sur 38, 5 et 6'],
  ['2024 reformule 2016', '2024 reformule 2016'],
  ['4.66 et 1.12 disent', '4.66 et 1.12 disent'],
  ['ISO 690-2 dit', 'ISO 690-2 dit'],
])('%s', (given, set) => {
  expect(typeset(given)).toBe(set);
});
