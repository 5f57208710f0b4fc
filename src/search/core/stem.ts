/** Stems of French words: what words of one family have in common, so that `appliquer` leads to `application`. */

/** Endings of derived words and of verbs, folded; the earliest that fits is the longest. */
const ENDING = new RegExp(
  '(?:' +
    '(?:iss|at|it|ut)?(?:ions?|eurs?|rices?|oires?|ifs?|ives?)|ionn?er|ionnements?|' +
    '(?:iss|issi)?(?:antes?|ants?|ements?|ances?|ences?|entes?|ents?)|' +
    '(?:iv|abl|al|ell|eus)ement|euses?|eux|ites?|ismes?|istes?|iques?|ies?|' +
    'a(?:ture|taire)s?|ien(?:ne)?s?|als?|ales?|aux|els?|elles?|ages?|iers?|ieres?|' +
    'erai[st]|eront|era|[aei]r|ees?|es?|i[rts]|irent|oir|re|ez|s' +
    ')$',
);
/** Fewer letters are no stem. */
const SHORTEST = 4;

/** @param folded a folded word */
export function stemOf(folded: string): string {
  const stem = folded.replace(ENDING, '').replace(/qu$/, 'c');
  return stem.length >= SHORTEST ? stem : folded;
}
