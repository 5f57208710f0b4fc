import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../src/search/core/query.ts';
import * as signs from '../../../../src/search/core/signs/signs.ts';
import { hasSigns } from '../../../../src/search/core/has-signs.ts';
import { smallText } from '../small.ts';

const texts = smallText().text.instruments;

const wordsOf = (query: string) => {
  expect(hasSigns(query, texts)).toBe(true);
  return readQuery(query, signs, texts).terms.map(({ typed }) => typed);
};

describe('of a question only what it asks for is sought', () => {
  it.each([
    ['que dit le texte sur les écoles ?', ['écoles']],
    ['Que disent les recommandations sur l’eau', ['eau']],
    ['que prévoit le Forum pour les jeunes ?', ['jeunes']],
    ['Qu’est-ce que les textes proposent contre la corruption', ['corruption']],
    ['quelles sont les mesures contre la corruption ?', ['corruption']],
    ['y a-t-il quelque chose sur les femmes', ['femmes']],
    ['parle-t-on de l’esclavage', ['esclavage']],
    ['est-ce que le texte parle de la charia ?', ['charia']],
    ['les textes parlent-ils de l’or ?', ['or']],
    ['je cherche les recommandations sur l’emploi des jeunes', ['emploi', 'jeunes']],
    ['donne-moi les articles sur la décentralisation', ['décentralisation']],
    ['combien de clauses sur la santé', ['santé']],
    ['quand auront lieu les élections ?', ['élections']],
    ['recommandations sur l’eau ?', ['eau']],
    ['les clauses sur les écoles', ['écoles']],
    ['articles concernant la corruption', ['corruption']],
    ['mesures sur l’emploi', ['emploi']],
    ['passages au sujet des femmes', ['femmes']],
    ['que dit le Pacte sur le terrorisme', ['terrorisme']],
    ['tous les passages sur les femmes', ['femmes']],
    ['Que dit le texte de 2024 sur la MINUSMA ?', ['MINUSMA']],
    ['Que disent les Actes de 2000 sur l’or ?', ['or']],
    ['Que devient la MINUSMA ?', ['MINUSMA']],
    ['que sont devenues les écoles', ['écoles']],
    ['existe-t-il un article sur l’eau', ['eau']],
    ['dites-moi ce que dit le texte sur l’or', ['or']],
    ['bonjour, je cherche un texte sur l’emploi', ['emploi']],
    ['quand auront lieu les élections', ['élections']],
    ['on y parle de l’or', ['or']],
    ['que dit la loi de 2015 ?', ['loi', '2015']],
    ['est-ce que l’or est mentionné ?', ['or']],
    ['que dit la clause sur la traite', ['traite']],
    ['a-t-on parlé de l’or', ['or']],
    ['les élections sont-elles prévues', ['élections']],
    ['what does the text say about women', ['women']],
  ])('%s: %s', (query, words) => expect(wordsOf(query)).toEqual(words));

  it('nothing else is left out, nor anything where nothing is asked', () => {
    expect(wordsOf('que dit le texte ?')).not.toEqual([]);
    expect(wordsOf('que dit le texte sur le forum ?')).toEqual(['forum']);
    expect(wordsOf('où parler bambara')).toEqual(['parler', 'bambara']);
    expect(readQuery('mesures du Forum', signs, texts).terms).toHaveLength(2);
    expect(readQuery('lieu de culte', signs).terms).toHaveLength(2);
    expect(wordsOf('que dit « le texte »')).toEqual(['le texte']);
  });
});
