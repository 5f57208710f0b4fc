/** Words of the pages that read correspondences: the commitment's, the theme's, the pair's, and each entry of theirs. */
import type { Readings, Relation, Strength } from '../../model/concordance.ts';
import { typesetAll } from './typeset.ts';

export function reading() {
  return {
    ...typesetAll({
      readPair: 'Lire la paire',
      caution: 'Réserve.',
      left: '[…]',
      /** How strong a tie is, and which of the two independent readings had it. */
      howSeen: (strength: Strength, readings: Readings) =>
        `${strengths[strength]}, vu par ${seenBy[readings]}`,
    }),
    verbs,
  };
}

const strengths: Record<Strength, string> = { 3: 'Lien fort', 2: 'Lien net', 1: 'Lien discutable' };

const seenBy: Record<Readings, string> = {
  both: 'les deux lectures',
  first: 'la première lecture seule',
  second: 'la seconde lecture seule',
};

/** The verb of a relation with its preposition, seen from the older clause and from the newer. */
const verbs: Record<'older' | 'newer', Record<Relation, string>> = {
  older: {
    prolonge: 'est prolongé par',
    precise: 'est précisé par',
    reformule: 'est reformulé par',
    ecarte: 'diverge de',
  },
  newer: { prolonge: 'prolonge', precise: 'précise', reformule: 'reformule', ecarte: 'diverge de' },
};
