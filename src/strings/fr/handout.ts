/** Words of the handout: of its page, and of the sheet itself, on paper, in Word and in Markdown. */
import type { OtherReading, Relation } from '../../model/concordance.ts';
import type { Facts } from '../locale.ts';
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

export function handout({ lang, finishDate = (date) => date }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const pages = (count: number) => `${number.format(count)} ${count < 2 ? 'page' : 'pages'}`;
  return typesetAll({
    // The page
    title: 'La fiche, telle qu’elle s’imprime',
    crumb: 'Fiche',
    dossier: 'Dossier',
    description:
      'La fiche d’un dossier, à imprimer ou à modifier : clauses, lignes numérotées, questions, notes.',
    noScript:
      'La fiche est composée par un script, que ce navigateur n’exécute pas. Sans lui, chaque clause a sa page, qui s’imprime.',
    loading: 'La fiche se compose…',
    failed: 'Les textes n’ont pas pu être chargés, et la fiche n’est pas composée.',
    again: 'Essayer encore',
    empty: 'Ce dossier ne contient encore aucun texte. Ajoutez-lui des clauses, puis revenez ici.',
    damaged:
      'L’adresse de cette fiche est incomplète ou abîmée : rien n’en a été repris. Demandez-la de nouveau, ou composez un dossier.',
    toDossier: 'Aller au dossier',
    copy: 'Exemplaire',
    copies: { pupil: 'Pour l’élève', teacher: 'Pour l’enseignant' },
    print: (count: number) => `Imprimer ${pages(count)}`,
    word: 'Word',
    markdown: 'Markdown',
    making: 'Le document se prépare…',
    saved: 'Le document est dans les téléchargements.',
    notMade: 'Le document n’a pas pu être préparé.',
    arrangement: 'Mise en page',
    columns: 'Colonnes',
    oneColumn: 'une',
    twoColumns: 'deux',
    room: 'Place pour répondre',
    rooms: { lines: 'des lignes', blank: 'du blanc', none: 'aucune' },
    lines: 'Lignes par question',
    margin: 'Marge pour les notes',
    composed: (count: number) => `Fiche composée : ${pages(count)}.`,
    unknown: (count: number) =>
      count < 2
        ? 'Une entrée du dossier n’est pas de cette édition ; la fiche le dit à sa place.'
        : `${number.format(count)} entrées du dossier ne sont pas de cette édition ; la fiche le dit à leur place.`,
    // The sheet
    untitled: 'Dossier sans titre',
    running: (site: string, title: string) => `${site} · ${title}`,
    runningForTeacher: (site: string, title: string) => `${site} · exemplaire de l’enseignant · ${title}`,
    pageParts: ['Page ', ' sur '] as const,
    page: (one: number, all: number) => `Page ${number.format(one)} sur ${number.format(all)}`,
    marginTitle: 'Notes',
    preamble: 'Préambule',
    closing: 'Formule finale',
    item: (name: string, position: number) => `${name}, élément\u00A0${number.format(position)}`,
    subject: (label: string) => `Sujet : ${label}`,
    pair: (one: string, other: string) => `Paire : ${one} et ${other}`,
    /** A clause in the name of its pair: `engagement vi (2016)`. */
    paired: (name: string, year: string) =>
      `${name.charAt(0).toLocaleLowerCase(lang)}${name.slice(1)} (${year})`,
    relation: (newer: string, relation: Relation, older: string) =>
      `${newer} ${relations[relation]} ${older}.`,
    /** A clause that another does something to: `est précisée par 2024, 1.12`. */
    links: (relation: Relation, isNewer: boolean) => (isNewer ? backwards : relations)[relation],
    linked: (groups: readonly string[]) => capital(groups.join(' ; ')),
    reason: 'Motif',
    otherReading: (other: OtherReading | null) => {
      const label = 'Autre lecture';
      if (other === null) return label;
      return `${label} (${other === 'aucune' ? 'aucun lien' : relations[other].replace(/ de$/u, '')})`;
    },
    note: 'Note',
    missing: (ids: string) => `Texte inconnu de cette édition : ${ids}.`,
    meaning: (acronym: string, meaning: string) => `${acronym} : ${meaning}`,
    doubtful: 'sens probable',
    source: 'source',
    inText: 'écrit dans le texte',
    editionSign: 'Entre crochets : mots de l’édition.',
    sicSign: '[sic] : écrit ainsi dans la source.',
    references: 'Références',
    reference: (title: string, place: string, day: string) =>
      `${title}, ${place}, ${finishDate(date.format(new Date(day)))}`,
    clauses: (numbers: string) => ` : ${numbers}.`,
    version: (site: string, version: number, day: string) =>
      `${site}, version ${number.format(version)} des données, du ${finishDate(date.format(new Date(day)))}.`,
    ids: (ids: string) => `Identifiants des clauses dans l’édition : ${ids}.`,
    code: 'Code QR du dossier',
    tooLong: 'Le dossier est trop long pour un code QR.',
  });
}

const relations: Record<Relation, string> = {
  prolonge: 'prolonge',
  precise: 'précise',
  reformule: 'reformule',
  ecarte: 'diverge de',
};

/** What the older text is to the newer one. */
const backwards: Record<Relation, string> = {
  prolonge: 'prolongé par',
  precise: 'précisé par',
  reformule: 'reformulé par',
  ecarte: 'en divergence avec',
};
