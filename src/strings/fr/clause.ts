/** Words of the pages of clauses: who speaks, what one can do with a clause, what ties it. */
import type { Facts } from '../locale.ts';
import { typesetAll } from './typeset.ts';

export function clause({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return typesetAll({
    print: 'Imprimer',
    passport: 'Fiche',
    compare: 'Comparer',
    facing: 'Lire en regard',
    ties: 'Correspondances',
    silent: 'sans lien',
    place: (position: number) => `Point ${position}`,
    placeOf: (clause: string, position: number) => `${clause}, point ${position}`,
    pointOf: (position: number, total: number) => `Point ${position} sur ${total}`,
    pointOfOther: (clause: string, position: number, total: number) =>
      `${clause}, point ${position} sur ${total}`,
    /** A point of a clause that is read beside several texts, each named by its year. */
    pointBeside: (point: string, year: string) => `${point}, face à ${year}`,
    /** Of all the ties that are counted by relation. */
    weakAmong: (weak: number, clear: number) => {
      const word = weak < 2 ? 'discutable' : 'discutables';
      if (clear > 0) return `dont ${number.format(weak)} ${word}`;
      return weak < 2 ? word : `toutes ${word}`;
    },
    /** After the strong and clear ties, where there are any: `3 discutables`. */
    weakToo: (figure: number) => `${number.format(figure)} ${figure < 2 ? 'discutable' : 'discutables'}`,
    said: (years: readonly string[]) => `Ce qu’en disait ${list.format(years)}`,
    isWeak: 'discutable',
    tiedClauses: (all: string, tied: number, years: readonly string[]) =>
      tied === 0
        ? `${all}, sans correspondance en ${list.format(years)}`
        : `${all}, dont ${number.format(tied)} en correspondance avec ${list.format(years)}`,
  });
}
