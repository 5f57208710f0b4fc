/** Words of the concordance for its pages alone: names and explanations of charts, sentences. */
import type { Degree, Relation } from '../../model/concordance.ts';
import type { Facts } from '../locale.ts';
import { isFeminine } from './numerals.ts';
import { agreeing, type Noun, type PairNouns } from './nouns.ts';
import { typesetAll } from './typeset.ts';

export function concordance({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const ties = (figure: number) =>
    `${number.format(figure)} ${figure < 2 ? 'correspondance' : 'correspondances'}`;
  return {
    ...typesetAll({
      title: 'Concordance',
      description:
        'Ce qui lie les textes, clause par clause : vue d’ensemble, flux, lecture parallèle et tableau, avec les mots et le motif de chaque lien.',
      table: 'Tableau de concordance',
      tableText: 'Toutes les correspondances, dans l’ordre des textes.',
      columnRelation: 'Relation',
      columnReason: 'Motif',
      total: 'Total',
      count: (figure: number) => ties(figure),
      repetitionsOnPage: 'Répétitions',
      repeated: 'répétée',
      noneHere: (others: readonly string[]) =>
        `Après examen, rien n’y correspond ${others.length < 2 ? 'dans l’autre texte' : 'dans les autres textes'} (${others.join(', ')}).`,
      /** The same of some of the texts that a clause was compared with, where it has ties to others. */
      noneThere: (others: readonly string[]) =>
        `Après examen, rien n’y correspond dans ${others.length < 2 ? 'ce texte' : 'ces textes'} : ${others.join(', ')}.`,
      noveltySubject: 'Nouveauté :',
      silencesOnPage: 'Sans correspondance',
      silencesTitle: 'Silences et nouveautés',
      silencesDescription: (older: Noun & { year: string }, newer: { year: string }) =>
        `Ce que disent les ${older.many} de ${older.year} et que le texte de ${newer.year} ne nomme pas, et ce que dit ${newer.year} et que ${older.year} ne nomme pas.`,
      silencesDescriptionOfMany:
        'Ce que dit un texte et qu’un texte plus récent ne nomme pas, et ce que dit celui-ci et que l’ancien ne nomme pas.',
      silencesLead: (isWhole: boolean) =>
        `${isWhole ? 'Les deux textes ont été examinés en entier' : 'Les parties comparées ont été examinées en entier'}. Cette page dit ce qui n’a pas de correspondance : une absence constatée dans les mots, rien de plus.`,
      /** How many points of the older text have no tie, and how many novelties the newer one has. */
      without: (silences: number, novelties: number) =>
        `${number.format(silences)} ${silences < 2 ? 'point' : 'points'} sans correspondance, ${number.format(novelties)} ${novelties < 2 ? 'nouveauté' : 'nouveautés'}.`,
      // What was compared
      comparedWhole: (by: string, date: string) =>
        `Les deux textes entiers, comparés par ${by}, jusqu’au ${date}.`,
      /** Before the parts that were compared. */
      comparedParts: (by: string, date: string) => `Comparés par ${by}, jusqu’au ${date} :`,
      whole: 'en entier',
      comparedRest: 'Le reste ne l’a pas été, et rien n’en est dit.',
      notCompared: 'Cette clause n’est pas de celles qui ont été comparées.',
      silences: 'Silences',
      silencesText: (count: number) =>
        `${number.format(count)} ${count < 2 ? 'point' : 'points'} du texte le plus ancien ${count < 2 ? 'n’a' : 'n’ont'} pas de correspondance dans le plus récent.`,
      /** Before the names of the older clauses without any tie. */
      wholeSilent: 'Entièrement sans correspondance :',
      noneWholeSilent: ({ one }: { one: string }) => `Aucun ${one} n’est entièrement sans correspondance`,
      /** Ends the sentence on these clauses: `others` clauses have a tie, and a point without one. */
      partlySilent: (whole: number, others: number, noun: { one: string; many: string }) => {
        if (others === 0) return '.';
        const [more, have] = others < 2 ? ['autre ', `${noun.one} a`] : ['autres ', `${noun.many} ont`];
        return ` ; ${number.format(others)} ${whole === 0 ? '' : more}${have} au moins un point sans correspondance.`;
      },
      silentOf: (silent: number, points: number) =>
        `${number.format(silent)} ${silent < 2 ? 'point' : 'points'} sur ${number.format(points)}`,
      novelties: 'Nouveautés',
      noveltiesText: (subjects: number, clauses: number, noun: Noun) =>
        `${number.format(subjects)} ${subjects < 2 ? 'nouveauté' : 'nouveautés'} : ${number.format(clauses)} ${clauses < 2 ? `${noun.one} n’a` : `${noun.many} n’ont`} pas de correspondance dans le texte le plus ancien. ${isFeminine(noun.one) ? 'Chacune' : 'Chacun'} compte ici une fois, sous une seule nouveauté ; l’index des sujets ${isFeminine(noun.one) ? 'la' : 'le'} range sous tous les siens, avec les clauses qui ont une correspondance.`,
      bySize: (clauses: string) => `Les voici par nombre de ${clauses}, du plus grand au plus petit.`,
      repetitionsTitle: 'Répétitions',
      repetitionsDescription:
        'Les clauses d’un même texte qui demandent la même chose, dans les mêmes mots ou en d’autres.',
      repetitionsLead: (count: number) =>
        `${number.format(count)} groupes de clauses d’un même texte demandent la même chose. Le relever ne dit rien de leur valeur.`,
      degreeHeading: (name: string, count: number) =>
        `${name.charAt(0).toUpperCase()}${name.slice(1)} (${number.format(count)})`,
      agreement: 'Accord des lectures',
      agreementText: (
        { older, newer }: Pick<PairNouns, 'older' | 'newer'>,
        undertakings: number,
        ties: number,
        silences: number,
        alone: number,
      ) =>
        `Les ${older.many} ont été ${agreeing('divisé', older)}s en ${number.format(undertakings)} points. ${number.format(ties)} correspondances ont été retenues ; ${number.format(silences)} points et ${number.format(alone)} ${newer.many} ont été examinés et restent sans correspondance. Le tableau dit, selon la force du lien, laquelle des deux premières lectures les avait trouvées avant qu’on les compare ; leur relation et leur force ont pu changer depuis.`,
      readings: {
        both: 'Les deux premières lectures',
        first: 'La première, non la seconde',
        second: 'La seconde, non la première',
        revision: 'La révision seule',
      },
    }),
    meanings,
    degrees,
    sentence,
  };
}

const meanings: Record<Relation, string> = typesetAll({
  prolonge: 'même but, même sorte de moyens',
  precise: 'va plus loin ou rend concret',
  reformule: 'même sujet, autre acteur ou autre démarche',
  ecarte: 'contredit, ou met autre chose à la place',
});

const degrees: Record<Degree, string> = typesetAll({
  identique: 'dans les mêmes mots',
  'quasi-identique': 'presque dans les mêmes mots',
  'meme-demande': 'la même demande en d’autres mots',
});

const forwards: Record<Relation, string> = {
  prolonge: 'prolonge',
  precise: 'précise',
  reformule: 'reformule',
  ecarte: 'diverge',
};

const backwards: Record<Relation, string> = {
  prolonge: 'est prolongé par',
  precise: 'est précisé par',
  reformule: 'est reformulé par',
  ecarte: 'diverge',
};

/** A relation as a sentence: the verb after the first reference, and the second with any preposition before it. */
function sentence(
  relation: Relation,
  direction: 'forwards' | 'backwards',
  other: string,
): { verb: string; object: string; lead: string } {
  const verb = (direction === 'forwards' ? forwards : backwards)[relation];
  if (relation !== 'ecarte') return { verb, lead: '', object: other };
  const full = of(other);
  return { verb, lead: full.slice(0, full.length - other.length), object: other };
}

/** `de DIM 4.66`, `d’OCI ii`. */
function of(reference: string): string {
  return /^[AEIOUYÉÈ]/i.test(reference) ? `d’${reference}` : `de ${reference}`;
}
