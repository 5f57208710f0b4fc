/**
 * The words of the search page's script, apart so that it loads no others. They hold words of the
 * reader, which stay as written: the spaces around them are set here, not by `typesetAll`.
 */

const number = new Intl.NumberFormat('fr-FR');

export const fr = {
  searching: 'Recherche…',
  noResult: (query: string) => `Aucun résultat pour «\u202F${query}\u202F».`,
  results: (count: number, query: string) =>
    count === 1
      ? `1 clause pour «\u202F${query}\u202F»`
      : `${number.format(count)} clauses pour «\u202F${query}\u202F»`,
  searchFailed:
    'L’index de recherche n’a pas pu être chargé. Les pages ci-dessous contiennent tout le texte.',
};
