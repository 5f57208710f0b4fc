/** Words of the page that sets any two clauses side by side, and of its script. */
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

export function facing() {
  return typesetAll({
    title: 'Deux clauses en regard',
    description: 'Deux clauses au choix, côte à côte, avec ce qui les lie.',
    lead: 'Choisissez deux clauses, du même texte ou de deux textes : elles se lisent côte à côte. L’adresse de la page garde ce choix et peut se partager.',
    first: 'Première clause',
    second: 'Seconde clause',
    show: 'Mettre en regard',
    none: 'Aucune correspondance ne lie directement ces deux clauses.',
    failed: 'Les textes n’ont pas pu être chargés. Chaque clause a aussi sa page.',
    unknown: (names: string) => `Aucune clause n’a cette adresse : ${names}.`,
    /** What two clauses are called together: `Engagement iii (2016) et recommandation 1.12 (2024)`. */
    pairTitle: (one: string, other: string) => `${capital(one)} et ${other}`,
    pairReference: (clause: string, year: string) => `${clause} (${year})`,
    reason: 'Motif',
    readPair: 'Lire la paire',
    copyLink: 'Lien',
    sentence: (newer: string, verb: string, older: string) => `${newer} ${verb} ${older}`,
    preamble: 'Préambule',
    closing: 'Formule finale',
    clause: 'La clause',
  });
}
