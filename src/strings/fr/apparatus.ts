/** Words of the apparatus: what is shown, and the kinds of slips. */
import type { SlipKind } from '../../model/apparatus.ts';
import type { Facts } from '../locale.ts';
import { typesetAll } from './typeset.ts';

export function apparatus({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  return {
    ...typesetAll({
      filter: 'Choix des passages',
      kind: 'Nature',
      certainty: 'Certitude',
      certain: 'certains',
      doubtful: 'incertains',
      all: (figure: number) => `tous (${number.format(figure)})`,
    }),
    kinds,
  };
}

const kinds: Record<SlipKind, string> = {
  accord: 'accord',
  orthographe: 'orthographe',
  mot: 'mot manquant, répété ou fautif',
  construction: 'construction',
  ponctuation: 'ponctuation',
  nom: 'nom propre',
};
