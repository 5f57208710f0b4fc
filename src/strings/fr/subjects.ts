/** Words of the index of subjects, of the page of each, and of their links on the pages of clauses. */
import type { SubjectKind } from '../../model/subjects.ts';
import type { Facts } from '../locale.ts';
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

/** In how many of the two texts the subjects are, each text named by its year. */
interface Spread {
  all: number;
  both: number;
  only: readonly { year: string; count: number }[];
}

export function subjects({ lang, quotes: [open, close] }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const clauses = (figure: number) => `${number.format(figure)} ${figure < 2 ? 'clause' : 'clauses'}`;
  return {
    ...typesetAll({
      // The index
      title: 'De quoi parlent les deux textes',
      titleOfMany: 'De quoi parlent les textes',
      description:
        'Index des sujets, des lieux, des institutions, des personnes et des textes cités, avec le nombre de clauses par texte.',
      lead: ({ all, both, only }: Spread) =>
        `Sur ${number.format(all)} sujets, ${list.format([
          `${number.format(both)} ${both < 2 ? 'est' : 'sont'} dans les deux textes`,
          ...[...only]
            .sort((a, b) => b.count - a.count)
            .map(
              ({ year, count }) =>
                `${count === 0 ? 'aucun' : number.format(count)} seulement dans le texte de ${year}`,
            ),
        ])}.`,
      leadOfMany: (all: number) => `${number.format(all)} sujets, choisis à la lecture des textes.`,
      note: (totals: readonly { year: string; count: number }[]) =>
        `À droite, le nombre de clauses, sur ${list.format(
          totals.map(({ year, count }) => `les ${number.format(count)} de ${year}`),
        )} ; un préambule compte pour une ; un tiret : aucune.`,
      onMap: 'Les lieux sur une carte',
      empty: 'Cette édition n’a pas d’index des sujets.',
      filter: 'Filtrer par un mot',
      filterHint: 'femmes, or, Kidal…',
      kindOf: 'Genre',
      all: 'Tout',
      letters: 'De A à Z',
      /** Read aloud where a dash is seen. */
      noClause: 'aucune',
      shown: (figure: number, total: number) =>
        figure === 0
          ? `Aucune entrée sur ${number.format(total)}.`
          : `${number.format(figure)} ${figure < 2 ? 'entrée' : 'entrées'} sur ${number.format(total)}.`,
      opens: (label: string) => `La touche Entrée ouvre « ${label} ».`,
      searchTexts: (query: string) => `Chercher ${open}${query}${close} dans les textes`,

      // The page of a subject
      pageTitle: (label: string) => `${label} : ce qu’en disent les textes`,
      inText: (year: string, figure: number, passing: number) => {
        if (figure === 0) return `${year} : aucune clause`;
        const all = `${year} : ${clauses(figure)}`;
        if (passing === 0) return all;
        return passing === figure ? `${all} en passant` : `${all}, dont ${number.format(passing)} en passant`;
      },
      passing: 'En passant',
      /** Before the items of a list that name a place. */
      inList: 'Dans la liste :',
      none: (year: string) => `Aucune clause de ${year} n’est classée ici.`,
      editionNote: 'L’édition',
      novelties: 'Sans correspondance, par nouveauté :',
      /** How many clauses a novelty has, and how many of them are about the subject. */
      ofNovelty: (all: number, here: number) => {
        if (here === 0) return `(${clauses(all)})`;
        const how = here < all ? `dont ${number.format(here)} à ce sujet` : 'toutes à ce sujet';
        return `(${clauses(all)}, ${all < 2 ? 'à ce sujet' : how})`;
      },
      ties: 'Ce qui les lie',
      noTies: 'Aucune correspondance ne lie entre elles les clauses classées ici.',
      tie: (newer: string, verb: string, older: string) => `${capital(newer)} ${verb} ${older}`,
      weak: 'discutable',
      /** Where one text alone has the subject: what the other says that answers to its clauses, filed elsewhere. */
      answers: 'Ce qui correspond à ces clauses, classé ailleurs',
      answer: (count: string) => ` : ${count}`,
      neighbours: 'Entrées voisines',
      previous: 'Précédent',
      next: 'Suivant',

      search: 'Chercher dans ces clauses',

      // Lists of subjects elsewhere
      named: (figure: number) => (figure < 2 ? 'Sujet :' : 'Sujets :'),

      // The page of a clause
      ofClause: 'Sujets',
      passingOfClause: 'En passant :',
    }),
    kinds,
    kindHeadings,
  };
}

const kinds: Record<SubjectKind, string> = {
  sujet: 'sujet',
  lieu: 'lieu',
  institution: 'institution',
  personne: 'personne',
  texte: 'texte cité',
};

const kindHeadings: Record<SubjectKind, string> = {
  sujet: 'Sujets',
  lieu: 'Lieux',
  institution: 'Institutions',
  personne: 'Personnes',
  texte: 'Textes cités',
};
