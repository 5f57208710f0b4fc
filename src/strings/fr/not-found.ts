/** Words of the page for addresses that lead nowhere, and of its script. */
import { typesetAll } from './typeset.ts';

export function notFound() {
  return typesetAll({
    title: 'Page introuvable',
    text: 'Cette adresse ne mène à aucune page. Les adresses des clauses ont cette forme :',
    hint: 'Cherchez le texte, ou partez de l’un des deux documents.',
    meant: 'Vous cherchiez sans doute :',
    /** Before a place in which a number was looked for that it does not have. */
    noSuchNumber: (first: string, last: string) =>
      `Il n’y a pas ce numéro. Les numéros vont de ${first} à ${last} :`,
  });
}
