/** Words of the concordance for its pages and its scripts: filters, figures, clauses side by side. */
import type { OtherReading, Relation, Strength } from '../../model/concordance.ts';
import type { Facts } from '../locale.ts';
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

export function comparison({ lang, quotes: [open, close] }: Facts) {
  const number = new Intl.NumberFormat(lang);
  return {
    ...typesetAll({
      /** What the table shows; `least` is the least strength. */
      shownRows: (count: number, total: number, least: Strength) => {
        const noun = count < 2 ? 'correspondance' : 'correspondances';
        const figure = count === 0 ? 'Aucune' : number.format(count);
        const all = count === total ? '' : ` sur ${number.format(total)}`;
        return `${figure} ${noun}${all}, ${shownStrengths[least]}`;
      },
      /** The names of the filters in force besides strength, after what is shown. */
      filteredBy: (names: readonly string[]) => (names.length === 0 ? '' : ` : ${names.join(', ')}`),
      quoted: (words: string) => `${open}${words}${close}`,
      addWeak: (figure: number) =>
        `Ajouter ${figure < 2 ? 'la discutable' : `les ${number.format(figure)} discutables`}`,
      removeWeak: (figure: number) =>
        `Retirer ${figure < 2 ? 'la discutable' : `les ${number.format(figure)} discutables`}`,
      /** Ways on where nothing fits: the search for the words asked for, all ties of the clause or the theme chosen. */
      searchFor: (words: string) => `Chercher ${open}${words}${close} dans les textes entiers`,
      noneOf: (name: string) => `Pourquoi rien ne correspond à ${open}${name}${close}`,
      allOf: (name: string) => `Tout ce qui correspond à ${open}${name}${close}`,
      /** Before a caution: what else the tie can be read as. */
      otherReading: (other: OtherReading) => `Autre lecture : ${otherRelation(other)}.`,
      /** The same below a heading that says « Autre lecture ». */
      otherRelation: (other: OtherReading) => `${capital(otherRelation(other))}.`,
      ignored: (names: string) => `Valeur inconnue dans l’adresse, ignorée : ${names}.`,
      namedCount: (name: string, figure: number) =>
        `${name} : ${number.format(figure)} ${figure < 2 ? 'correspondance' : 'correspondances'}`,
    }),
    relations,
    strengths,
  };
}

function otherRelation(other: OtherReading): string {
  return other === 'aucune' ? 'aucun lien' : relations[other].replace(/ de$/, '');
}

const relations: Record<Relation, string> = {
  prolonge: 'prolonge',
  precise: 'précise',
  reformule: 'reformule',
  ecarte: 'diverge de',
};

const strengths: Record<Strength, string> = { 3: 'lien fort', 2: 'lien net', 1: 'lien discutable' };

/** The strengths that are shown with a least one. */
const shownStrengths: Record<Strength, string> = {
  3: 'fortes',
  2: 'fortes ou nettes',
  1: 'discutables comprises',
};
