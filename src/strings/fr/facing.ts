/** Words of the page that sets any two clauses side by side, and of its script. */
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

/** One of two clauses that are read together. */
interface OneOfTwo {
  /** `engagement iii` */
  clause: string;
  year: string;
  /** What it, or the part of the text that has it, is about: `Accord d’Alger : application`; null where nothing says so. */
  about: string | null;
}

export function facing() {
  const words = typesetAll({
    title: 'Deux clauses en regard',
    description: 'Deux clauses au choix, côte à côte, avec ce qui les lie.',
    lead: 'Choisissez deux clauses, d’un texte ou de deux ; l’adresse de la page garde ce choix.',
    loading: 'Les textes se chargent…',
    first: 'Première clause',
    second: 'Seconde clause',
    show: 'Mettre en regard',
    none: 'Aucune correspondance ne lie directement ces deux clauses.',
    failed: 'Les textes n’ont pas pu être chargés. Chaque clause a aussi sa page.',
    unknown: (names: string) => `Aucune clause n’a cette adresse : ${names}.`,
    /** What two clauses are called together: `Engagement iii (2016) et recommandation 1.12 (2024)`. */
    pairTitle: (one: string, other: string) => `${capital(one)} et ${other}`,
    /** The same with their numbers, as the title of their page; `Engagement iii (2016) et préambule (2024)` where one has no subject. */
    titleOfTwo: (...two: [OneOfTwo, OneOfTwo]) => {
      const [one, other] = two;
      const about = aboutTwo(...two);
      return about === null
        ? `${capital(one.clause)} (${one.year}) et ${other.clause} (${other.year})`
        : `${about} : ${one.clause} et ${other.clause}`;
    },
    pairReference: (clause: string, year: string) => `${clause} (${year})`,
    reason: 'Motif',
    readPair: (one: string, other: string) => `Lire la paire ${one} et ${other}`,
    sentence: (newer: string, verb: string, older: string) => `${newer} ${verb} ${older}`,
    preamble: 'Préambule',
    closing: 'Formule finale',
  });
  return { ...words, aboutTwo, capital };
}

/** What they are about, as their heading: `Autorité de l’État (2016) et Sécurité et défense (2024)`; null where one has no subject. */
function aboutTwo(...two: [OneOfTwo, OneOfTwo]): string | null {
  if (two.some(({ about }) => about === null)) return null;
  return [...new Set(two.map(({ about, year }) => `${about} (${year})`))].join(' et ');
}
