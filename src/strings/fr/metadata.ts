/** Words of what machines read of a page: its description for lists of results and previews, its rights. */
import type { Facts } from '../locale.ts';
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

/** Who speaks, where and when: `Dialogue inter-Maliens`, `Bamako`, `10 mai 2024`. */
interface Imprint {
  who: string;
  place: string;
  date: string;
}

export function metadata({ lang, quotes: [open, close] }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const clauses = (figure: number, year: string, who: string) =>
    `${number.format(figure)} ${figure < 2 ? 'clause' : 'clauses'} de ${year} (${who})`;
  const imprint = ({ who, place, date }: Imprint) => `${who}, ${place}, ${date}`;
  const words = typesetAll({
    text: (title: string, place: string, date: string, clauseCount: string) =>
      `${title}, ${place}, ${date} : ${clauseCount}, mot pour mot.`,
    division: (from: Imprint, division: string, clauseCount: string) =>
      `${imprint(from)}, ${division}, ${clauseCount}, mot pour mot.`,
    /** Before the words of a provision: `Dialogue inter-Maliens, Bamako, 10 mai 2024, recommandation 4.66`. */
    provision: (from: Imprint, name: string) => `${imprint(from)}, ${name}`,
    witness: (title: string, place: string, date: string, lines: string) =>
      `${title}, ${place}, ${date} : le fichier dont le texte est tiré, ligne par ligne, tel quel (${lines} lignes).`,
    clauseReading: (from: Imprint, clause: string, name: string | null, years: readonly string[]) =>
      `${imprint(from)}, ${clause}${name === null ? '' : ` (${name})`}, point par point, et ce qui lui correspond en ${list.format(years)}.`,
    divisionReading: (from: Imprint, name: string, years: readonly string[]) =>
      `${imprint(from)}, « ${name} » : ce qui y correspond au texte de ${list.format(years)}, et ce qui n’y a pas de correspondance.`,
    /** `La recommandation 1.12 (Dialogue inter-Maliens, 2024) précise l’engagement iii (Groupe de contact de l’OCI, 2016).` */
    pair: (newer: string, newerText: string, verb: string, older: string, olderText: string) =>
      `${capital(newer)} (${newerText}) ${verb} ${older} (${olderText}).`,
    withdrawnPair: (newer: string, newerText: string, older: string, olderText: string, date: string) =>
      `${capital(newer)} (${newerText}) et ${older} (${olderText}) : lien retiré le ${date}.`,
    textAndYear: (text: string, year: string) => `${text}, ${year}`,
    /** `Femmes : … 1 clause de 2016 (Groupe de contact de l’OCI), 12 clauses de 2024 (Dialogue inter-Maliens).` */
    subject: (label: string, definition: string) => `${label} : ${definition}`,
    subjectCounts: (counts: readonly { year: string; who: string; figure: number }[]) =>
      `${counts
        .filter(({ figure }) => figure > 0)
        .map(({ figure, year, who }) => clauses(figure, year, who))
        .join(', ')}.`,
    textRights: 'Texte : document public de son auteur. Ajouts de l’édition : CC BY 4.0.',
    ownRights: 'CC BY 4.0',
  });
  // Quoted words stay as they are.
  return { ...words, saying: (said: string, quoted: string) => `${said}\u202F: ${open}${quoted}${close}` };
}
