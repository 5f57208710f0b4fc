/** Words of the page for addresses that lead nowhere, and of its script. */
import { typesetAll } from './typeset.ts';

export function notFound() {
  return typesetAll({
    title: 'Page introuvable',
    text: 'Cette adresse ne mène à aucune page. Les adresses des clauses ont cette forme :',
    hint: 'Cherchez le texte, ou partez de l’un des deux documents.',
    meant: 'Vous cherchiez sans doute :',
    /** Of a clause or a theme, as the name of the page that reads it with its correspondences. */
    reading: (name: string) => `${name}, et ses correspondances`,
    sideBySide: (one: string, other: string) => `${one} et ${other}, côte à côte`,
    /** Before a place in which a number was looked for that it does not have. */
    noSuchNumber: (first: string, last: string) =>
      `Ce numéro n’existe pas. Les numéros vont de ${first} à ${last} :`,
  });
}
