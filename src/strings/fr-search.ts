/**
 * The words of the scripts of search, apart so that these load no others. They hold words of the
 * reader, which stay as written: the spaces around them are set here, not by `typesetAll`.
 */

const number = new Intl.NumberFormat('fr-FR');
const quoted = (words: string) => `«\u202F${words}\u202F»`;
const clauses = (count: number) => (count < 2 ? `${count} clause` : `${number.format(count)} clauses`);

export const fr = {
  searching: 'Recherche…',
  number: (figure: number) => number.format(figure),
  results: (count: number, query: string) => `${clauses(count)} pour ${quoted(query)}`,
  noResult: (query: string) => `Aucun résultat pour ${quoted(query)}.`,
  noResultHere: (query: string) => `Aucun résultat pour ${quoted(query)} avec ces filtres.`,
  browsed: (count: number) => `${clauses(count)} avec ces filtres, dans l’ordre des textes`,
  somePartial: (count: number) =>
    count === 1 ? 'dont 1 à laquelle un mot manque' : `dont ${number.format(count)} auxquelles un mot manque`,
  allPartial: 'Aucune clause ne contient tous ces mots. En voici qui contiennent les principaux.',
  cut: 'La requête est longue\u202F: seul son début a été cherché.',
  corrected: (query: string) => `Résultats pour ${quoted(query)}`,
  exactly: (query: string) => `chercher exactement ${quoted(query)}`,
  unknown: (words: string[]) =>
    words.length === 1
      ? `Aucune clause ne contient ${quoted(words[0] ?? '')}.`
      : `Aucune clause ne contient ${words.map(quoted).join(', ')}.`,
  nearest: 'Mots proches, dans les textes\u202F:',
  shorter: 'Chercher plutôt\u202F:',
  shorterCount: (query: string, count: number) => `${query} (${clauses(count)})`,
  ties: (count: number) => (count === 1 ? '1 correspondance' : `${number.format(count)} correspondances`),
  through: (typed: string, found: string) => `${typed} → ${found}`,
  missing: (words: string[]) => `sans ${words.map(quoted).join(', ')}`,
  repeated: 'Même demande\u202F:',
  allResults: (count: number) =>
    count === 1 ? 'Voir le résultat' : `Voir les ${number.format(count)} résultats`,
  onlyNoResult: 'Aucun résultat',
  suggestions: 'Résultats de la recherche',
  offered: (shown: number, count: number) =>
    count === 0
      ? 'Aucun résultat.'
      : `${count === 1 ? '1 clause trouvée' : `${number.format(count)} clauses trouvées`}, ${shown === 1 ? '1 proposée' : `${shown} proposées`}. Flèches pour parcourir, Entrée pour ouvrir.`,
  searchFailed:
    'L’index de recherche n’a pas pu être chargé. Les pages ci-dessous contiennent tout le texte.',
  indexFailed:
    'L’index de recherche n’a pas pu être chargé en entier\u202F: seuls les mots tels quels ont été cherchés. Les pages ci-dessous contiennent tout le texte.',
  shortFailed: 'L’index de recherche n’a pas pu être chargé.',
  marked: (words: string) => `Mots cherchés, soulignés\u202F: ${words}`,
  clearMarks: 'Effacer les marques',
};
