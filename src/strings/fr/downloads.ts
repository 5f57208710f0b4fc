/** Words on each edition to take along. */
import type { Format } from '../../model/format.ts';
import { typesetAll } from './typeset.ts';

export function downloads(): Record<Format, FormatWords> {
  return formats;
}

/** A format's name for readers, and its use. */
interface FormatWords {
  name: string;
  heading: string;
  purpose: string;
  download: string;
}

const formats: Record<Format, FormatWords> = {
  zip: typesetAll({
    name: 'ZIP',
    download: 'Télécharger le ZIP',
    heading: 'ZIP, le site sur une clé USB',
    purpose:
      'Pour une classe ou un ordinateur sans réseau : décompressez, ouvrez index.html. Toutes les pages, les correspondances et la recherche y sont, sans rien installer.',
  }),
  epub: typesetAll({
    name: 'EPUB',
    download: 'Télécharger l’EPUB',
    heading: 'EPUB, un livre pour liseuse ou téléphone',
    purpose:
      'Pour lire longuement, à la taille de caractère voulue, ou écouter : les textes, leurs correspondances et l’apparat, avec une table des matières.',
  }),
  pdf: typesetAll({
    name: 'PDF',
    download: 'Télécharger le PDF',
    heading: 'PDF, à imprimer',
    purpose:
      'Pour le papier, en A4 : les textes et le tableau des correspondances, avec signets et numéros de page.',
  }),
  zim: typesetAll({
    name: 'ZIM',
    download: 'Télécharger le ZIM',
    heading: 'ZIM, pour Kiwix',
    purpose:
      'Pour une bibliothèque ou un point d’accès local : un fichier à ajouter à Kiwix, à côté d’autres, servi à toute une salle.',
  }),
};
