/** Words of the sheet of a clause. */
import { typesetAll } from './typeset.ts';

export function passport() {
  return typesetAll({
    sheet: 'Fiche de la clause',
    print: 'Imprimer la fiche',
    paper: 'Tient sur une feuille A5, comme sur une A4.',
    close: 'Fermer',
    place: 'Où elle se lit',
    ties: 'Ce qui la lie',
    noTies: 'Aucune correspondance.',
    weak: 'Discutables :',
    state: 'État du texte',
    noNotes: 'Mot pour mot d’après le témoin, sans passage marqué [sic].',
    notes: 'Mot pour mot d’après le témoin, fautes comprises.',
    address: 'Adresse',
    id: 'Identifiant',
    code: 'Code QR de cette adresse',
  });
}
