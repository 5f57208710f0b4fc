import { expect, test } from 'vitest';
import { stateInWords } from '../../src/concordance/revision-state.ts';

test.each([
  ['precise 1', 'précise, lien discutable'],
  ['ecarte', 'diverge de'],
  ['réserve : aucune', 'autre lecture\u202F: aucun lien'],
  ['réserve : prolonge', 'autre lecture\u202F: prolonge'],
  ['quoteFrom : les parties', 'dans le texte le plus ancien, «\u202Fles parties\u202F»'],
  ['meme-demande', 'la même demande en d’autres mots'],
  ['vii-3', 'point 3'],
  ['réserve sans relation', 'autre lecture, sans la nommer'],
  ['sans réserve', 'aucune autre lecture'],
  ['ajouté', 'ajouté'],
  ['precise 4', 'precise 4'],
])('%s: %s', (state, said) => {
  expect(stateInWords(state)).toBe(said);
});
