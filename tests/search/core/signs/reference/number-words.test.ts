import { expect, it } from 'vitest';
import { cardinalIn, ordinalIn } from '../../../../../src/search/core/signs/reference/number-words.ts';

it.each([
  ['premiere', '1'],
  ['seconde', '2'],
  ['deuxieme', '2'],
  ['quatrieme', '4'],
  ['cinquieme', '5'],
  ['neuvieme', '9'],
  ['seizieme', '16'],
  ['dix-septieme', '17'],
  ['vingt-et-unieme', '21'],
  ['soixante-sixieme', '66'],
  ['soixante-et-onzieme', '71'],
  ['quatre-vingtieme', '80'],
  ['quatre-vingt-dix-neuvieme', '99'],
  ['dernieres', 'dernier'],
  ['problemes', null],
  ['systeme', null],
])('the ordinal %s', (word, number) => expect(ordinalIn(word.split('-'))).toBe(number));

it.each([
  ['trois', '3'],
  ['quatre-vingts', '80'],
  ['soixante-dix', '70'],
  ['un', null],
  ['une', null],
  ['paix', null],
  ['deux-ponts', null],
])('the number %s', (word, number) => expect(cardinalIn(word.split('-'))).toBe(number));
