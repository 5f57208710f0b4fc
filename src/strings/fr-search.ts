/** The words of the search page's script, apart so that it loads no others. */
import { typesetAll } from './typeset.ts';

const number = new Intl.NumberFormat('fr-FR');

export const fr = typesetAll({
  searching: 'Recherche…',
  noResult: (query: string) => `Aucun résultat pour « ${query} ».`,
  results: (count: number, query: string) =>
    count === 1 ? `1 clause pour « ${query} »` : `${number.format(count)} clauses pour « ${query} »`,
  searchFailed: 'L’index de recherche n’a pas pu être chargé. Les pages ci-dessous contiennent tout le texte.',
});
