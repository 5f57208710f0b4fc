/**
 * Words of the scripts of the search page, apart so that a search from another page loads none of them.
 * Many take in the reader's own words, which must stay as typed: spaces are set here, not by `typesetAll`.
 */
import type { Facts } from '../locale.ts';

/** Words that stand between quotation marks from end to end, of any kind that people type. */
const QUOTATION = /^\s*["«“„]\s*(.*?)\s*["»”“]\s*$/u;
/** Words between such marks, beside others. */
const QUOTED_PART = /["«“„][^"«»“”„]+["»”“]/u;

export function results({ lang, quotes: [open, close] }: Facts) {
  const format = new Intl.NumberFormat(lang);
  const number = (figure: number) => format.format(figure);
  /** The reader's words in quotation marks; pairs of them that the words have already are not doubled. */
  const quoted = (words: string) => {
    const inner = QUOTATION.exec(words)?.[1] ?? words;
    return QUOTED_PART.test(words) && /["«»“”„]/u.test(inner) ? words : `${open}${inner}${close}`;
  };
  const noneOf = (words: string[]) => words.map(quoted).join(' ni ');
  const clauses = (count: number) => (count < 2 ? `${count} clause` : `${number(count)} clauses`);
  return {
    searching: 'Recherche…',
    number,
    results: (count: number, query: string) => `${clauses(count)} pour ${quoted(query)}`,
    /** Behind the number of clauses: passages of preambles and closings. */
    others: (count: number) =>
      count === 0 ? '' : `, et ${count === 1 ? '1 passage' : `${number(count)} passages`} hors des clauses`,
    onlyOthers: (count: number, query: string) =>
      `Aucune clause pour ${quoted(query)}, mais ${count === 1 ? '1 passage' : `${number(count)} passages`} hors des clauses`,
    noClause: 'hors des clauses',
    /** Of a text by its year, or by its name where years do not tell. */
    noneIn: (text: string, isElsewhere: boolean) =>
      `${text}\u202F: aucune clause${isElsewhere ? ', mais un passage hors des clauses' : ''}.`,
    /** So too, of a text whose clauses are found by some of the words. */
    lackingIn: (text: string) => `${text}\u202F: aucune clause avec tous ces mots.`,
    /** Of an answer that comes before the index: clauses with the words as typed. */
    atOnce: (count: number, query: string) =>
      `${clauses(count)} avec ${quoted(query)}, dans l’ordre des textes`,
    noResult: (query: string) => `Aucun résultat pour ${quoted(query)}.`,
    noResultHere: (query: string) => `Aucun résultat pour ${quoted(query)} avec ces filtres.`,
    browsed: (count: number) => `${clauses(count)} avec ces filtres, dans l’ordre des textes`,
    /** Of the clauses counted: how many lack a word, and how many stand under another one. */
    among: (partial: number, folded: number) => {
      const parts = [
        ...(partial === 0 ? [] : [`${number(partial)} où un mot manque`]),
        ...(folded === 0
          ? []
          : [`${number(folded)} ${folded === 1 ? 'qui en répète une autre' : 'qui en répètent d’autres'}`]),
      ];
      return parts.length === 0 ? '' : `, dont ${parts.join(' et ')}`;
    },
    allPartial: 'Aucune clause ne contient tous ces mots. En voici qui contiennent les principaux.',
    cut: 'La requête est longue\u202F: seul son début a été cherché.',
    corrected: (query: string) => `Résultats pour ${quoted(query)}.`,
    exactly: (query: string) => `Chercher exactement ${quoted(query)}`,
    unknown: (words: string[]) =>
      `Aucune clause ne contient ${words.length > 1 ? 'ni ' : ''}${noneOf(words)}.`,
    /** Of words that the clauses found do not have themselves. */
    near: (words: string[]) =>
      `Aucune clause ne contient ${words.length > 1 ? 'ni ' : ''}${noneOf(words)}\u202F: celles-ci ont un mot proche, ou sont à un sujet proche.`,
    almost: 'Ces mots ne se suivent nulle part ainsi. Voici les passages les plus proches.',
    unquoted: 'Sans guillemets\u202F:',
    nearest: 'Mots proches, dans les textes\u202F:',
    /** Where a query names a number that no clause has: between which the numbers are. */
    around: 'Numéros qui existent\u202F:',
    fromTo: (first: string, last: string) => `de ${first} à ${last}`,
    /** Where a query names two clauses: they stand on one page too. */
    sideBySide: 'Les lire côte à côte',
    shorter: 'Chercher plutôt\u202F:',
    shorterCount: (query: string, count: number) => `${query} (${clauses(count)})`,
    ties: (count: number) => (count === 1 ? '1 correspondance' : `${number(count)} correspondances`),
    /** Of a clause without the word typed: the one by which it is found, in its form of the dictionary. */
    through: (typed: string, found: string) => `par ${quoted(found)}, proche de ${quoted(typed)}`,
    /** Before the name of a subject. */
    throughSubject: (typed: string) => `proche de ${quoted(typed)} par son sujet\u202F: `,
    inIndex: 'Dans l’index des sujets\u202F:',
    missing: (words: string[]) => `sans ${noneOf(words)}`,
    /** In a large edition, whose texts come as they are shown. */
    textLost: 'Le texte de cette clause n’a pas pu être chargé. Sa page le contient.',
    more: (next: number, left: number) =>
      `Afficher ${next === left ? `les ${number(left)} derniers résultats` : `${number(next)} autres résultats sur ${number(left)}`}`,
    repeated: 'Même demande\u202F:',
    searchFailed:
      'L’index de recherche n’a pas pu être chargé. Les pages ci-dessous contiennent tout le texte.',
    indexFailed:
      'L’index de recherche n’a pas pu être chargé en entier\u202F: seuls les mots tels quels ont été cherchés. Les pages ci-dessous contiennent tout le texte.',
  };
}
