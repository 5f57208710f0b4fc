/** Words of the revisions: what changed, and the page that a withdrawn tie leaves behind. */
import type { ChangeKind } from '../../model/revisions.ts';
import type { Facts } from '../locale.ts';
import { typesetAll } from './typeset.ts';

export function revisions({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  return {
    ...typesetAll({
      dated: (date: string) => `Révision du ${date}`,
      counted: (figure: number) => `${number.format(figure)} ${figure < 2 ? 'changement' : 'changements'}.`,
      point: (clause: string, point: number) => `${clause}, point ${number.format(point)}`,
      pointAlone: (point: number) => `point ${number.format(point)}`,
      // No line begins or ends with the point.
      partTitle: (part: string) => `Révisions : ${part.replace(' · ', '\u00A0·\u00A0')}`,
      partDescription: (part: string) =>
        `Ce qui a changé dans ce que l’édition dit, avec le motif de chaque changement : ${part}.`,
      neighbours: 'Révisions voisines',
      fromTo: (was: string | null, now: string | null) =>
        was !== null && now !== null ? `avant : ${was} ; maintenant : ${now}` : `${was ?? now}`,
      /** Of a caution; null where no tie is the other reading. */
      someReading: 'autre lecture, sans la nommer',
      noReading: 'aucune autre lecture',
      otherReading: (relation: string | null) => `autre lecture : ${relation ?? 'aucun lien'}`,
      cited: (isOlder: boolean, passage: string) =>
        `dans le texte le plus ${isOlder ? 'ancien' : 'récent'}, « ${passage} »`,
      /** After the title that the page of the two had. */
      withdrawn: (two: string) => `${two}, lien retiré`,
      withdrawnText: (date: string) =>
        `Cette édition a lié ces deux clauses, et a retiré ce lien le ${date}. Son adresse reste, pour qui l’a citée.`,
      /** What a withdrawn tie was: relation and strength in words. */
      itWas: (state: string) => `C’était : ${state}.`,
      why: 'Motif du retrait',
      /** Before the other clauses of ties that went; each leads to the page that says when and why. */
      ofClause: 'Correspondance retirée, et pourquoi :',
      ofClauseMany: 'Correspondances retirées, et pourquoi :',
      all: 'Sa ligne dans les révisions',
      /** From the page of a tie. */
      ofTie: (changes: number) =>
        changes < 2 ? 'Sa révision, avec sa raison' : `Ses ${changes} révisions, avec leurs raisons`,
      sideBySide: 'Lire les deux clauses en regard',
    }),
    kinds,
    parts,
  };
}

const parts = {
  silences: 'Silences',
  nouveautes: 'Nouveautés',
  repetitions: 'Répétitions',
  apparat: 'Passages marqués [sic]',
};

const kinds: Record<ChangeKind, string> = {
  ajout: 'ajout',
  retrait: 'retrait',
  relation: 'relation',
  force: 'force',
  point: 'point',
  citation: 'mots cités',
  motif: 'motif',
  reserve: 'autre lecture',
  silence: 'silence',
  nouveaute: 'nouveauté',
  repetition: 'répétition',
  sic: 'sic',
};
