/**
 * Words of a search field and of the marks on a page reached by it. Some take in the reader's own words,
 * which must stay as typed: spaces are set here, not by `typesetAll`.
 */
import type { Facts } from '../locale.ts';

export function search({ lang }: Facts) {
  const format = new Intl.NumberFormat(lang);
  const number = (figure: number) => format.format(figure);
  return {
    allResults: (count: number) => (count === 1 ? 'Voir le résultat' : `Voir les ${number(count)} résultats`),
    onlyNoResult: 'Aucun résultat',
    suggestions: 'Résultats de la recherche',
    offered: (shown: number, count: number) =>
      count === 0
        ? 'Aucun résultat.'
        : `${count === 1 ? '1 clause trouvée' : `${number(count)} clauses trouvées`}, ${shown === 1 ? '1 proposée' : `${shown} proposées`}. Flèches pour parcourir, Entrée pour ouvrir.`,
    /** In a large edition, whose texts come as they are shown. */
    shortTextLost: '(texte non chargé)',
    shortFailed: 'L’index de recherche n’a pas pu être chargé.',
    /** After words that seem to be a slip of the print. */
    slip: '\u202F[sic]',
    marked: (words: string) => `Mots cherchés, soulignés\u202F: ${words}`,
    clearMarks: 'Effacer les marques',
  };
}
