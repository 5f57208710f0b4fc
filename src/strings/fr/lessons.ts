/** Words of the pages for teachers: lessons and the exercise. */
import type { OtherReading, Strength } from '../../model/concordance.ts';
import type { Facts } from '../locale.ts';
import { capital } from './capital.ts';
import { numeral } from './numerals.ts';
import { typeset, typesetAll } from './typeset.ts';

export function lessons({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const decimal = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return typesetAll({
    title: 'Enseigner',
    description: (figure: number, texts: number) =>
      `${capital(numeral(figure, true))} leçons de cinquante minutes sur ${texts === 2 ? 'deux' : 'des'} textes de paix, avec leurs questions, les réponses attendues et une fiche à imprimer, et un exercice sans note.`,
    lead: (figure: number, texts: number) =>
      `${capital(numeral(figure, true))} leçons de cinquante minutes, prêtes pour la classe : déroulement, questions, réponses attendues, et une fiche pour les élèves. Elles travaillent sur les mots ${texts === 2 ? 'des deux' : 'des'} textes et ne demandent rien d’autre.`,
    howTo: 'Pour commencer',
    steps: [
      'Choisir une leçon et la lire : dix minutes.',
      'Ouvrir sa fiche, régler ce qu’elle montre, l’imprimer pour les élèves.',
      'En classe, suivre le déroulement ; la leçon s’imprime aussi, pour l’enseignant.',
    ].map(typeset),
    withoutNetwork: 'Sans réseau, le site entier se prend sur une clé ou se garde dans le navigateur.',
    takeAlong: 'Emporter le site',
    ownHeading: 'Composer sa propre fiche',
    ownText:
      'Sur la page d’une clause, et à côté de chaque résultat de recherche, « Ajouter au dossier » réunit des textes. Le dossier prend des questions et des notes, et s’imprime en une fiche, pour l’élève et pour l’enseignant.',
    ownSearch: 'Chercher des clauses',
    ownDossier: 'Ouvrir le dossier',
    lessonsHeading: 'Les leçons',
    exerciseHeading: 'Un exercice',
    level: 'Niveau',
    duration: 'Durée',
    minutes: (figure: number) => `${number.format(figure)} minutes`,
    shortMinutes: (figure: number) => `${number.format(figure)} min`,
    aims: 'À la fin, les élèves savent',
    handout: 'La fiche des élèves',
    dossier: 'Le dossier, à changer à son gré',
    printLesson: 'Imprimer la leçon',
    texts: 'Les textes de la fiche',
    textsNote:
      'Dans l’ordre de la fiche, avec la question posée aux élèves et, pour l’enseignant, ce que l’on attend.',
    forTeacher: 'Pour l’enseignant',
    answer: 'Réponse attendue',
    otherLessons: 'Les autres leçons',
    strengths: { 3: 'lien fort', 2: 'lien net', 1: 'lien discutable' } satisfies Record<Strength, string>,
    untied: 'aucune correspondance',
    clauseColumns: ['Liens forts et nets', 'Avec les discutables'].map(typeset),
    divisionColumns: ['Recommandations', 'Correspondances', 'Pour dix'].map(typeset),
    oneDecimal: (figure: number) => decimal.format(figure),
    // The exercise
    exercise: 'Quelle relation ?',
    exerciseDescription: (years: PairYears | null) =>
      `${twoClauses(years)} : laquelle des quatre relations, ou aucune ? Puis le motif de l’édition, et l’autre lecture. Sans note.`,
    exerciseLead: (years: PairYears | null) =>
      `${twoClauses(years)}. Laquelle des quatre relations tient, ou aucune ? Décidez et citez les mots qui vous décident, puis comparez avec la réponse de l’édition : elle donne son motif, et l’autre lecture qui se défend. Il n’y a pas de note : une réponse vaut par ses mots.`,
    exerciseLink: 'Deux clauses : quelle relation, ou aucune ?',
    choices: 'Les réponses possibles',
    meaning: (relation: OtherReading, years: PairYears | null) =>
      relation === 'precise'
        ? `${years === null ? 'le texte le plus récent' : years.newer} va plus loin, ou rend concret`
        : meanings[relation],
    names: {
      prolonge: 'prolonge',
      precise: 'précise',
      reformule: 'reformule',
      ecarte: 'diverge de',
      aucune: 'aucune',
    } satisfies Record<OtherReading, string>,
    pair: (position: number) => `Paire ${position}`,
    showAnswer: 'La réponse de l’édition',
    answerIs: (relation: OtherReading, { older, newer }: PairYears) =>
      relation === 'aucune' ? 'Aucune correspondance' : `${newer} ${verbs[relation]} ${older}`,
    reason: 'Motif',
    otherReading: 'Autre lecture qui se défend',
    noOtherReading: 'L’édition n’en voit pas d’autre.',
    /** The line on which pupils write, on paper. */
    writeAnswer: 'Relation et mots qui la portent',
    answersOnPaper: 'Réponses de l’édition',
    readTie: 'Lire la paire',
    setFacing: 'Lire les deux en regard',
    printExercise: 'Imprimer l’exercice',
  });
}

/** The years of the two texts that the pairs of the exercise are of. */
export interface PairYears {
  older: string;
  newer: string;
}

/** `Deux clauses, l’une de 2016, l’autre de 2024`; without years where the pairs are of several texts. */
function twoClauses(years: PairYears | null): string {
  return years === null
    ? 'Deux clauses de deux textes'
    : `Deux clauses, l’une de ${years.older}, l’autre de ${years.newer}`;
}

const meanings: Record<Exclude<OtherReading, 'precise'>, string> = {
  prolonge: 'même but, même sorte de moyens',
  reformule: 'même sujet, autre acteur ou autre démarche',
  ecarte: 'des mots cités se contredisent, ou mettent autre chose à la place',
  aucune: 'rien, dans les mots, ne permet de rapprocher les deux',
};

const verbs: Record<Exclude<OtherReading, 'aucune'>, string> = {
  prolonge: 'prolonge',
  precise: 'précise',
  reformule: 'reformule',
  ecarte: 'diverge de',
};
