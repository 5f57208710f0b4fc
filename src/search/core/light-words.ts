/**
 * Light words, folded: verbs and nouns of nearly every demand (`lutter`, `mise en place`), which say little of what a
 * clause is about. They count, but less than others.
 */
export const lightWords: ReadonlySet<string> = new Set(
  (
    'ameliorer amelioration assurer cadre compte creation creer elaborer encourager favoriser fin garantir intensifier lutte ' +
    'lutter mesure mesures mettre mise moyens niveau oeuvre place prendre promouvoir realiser renforcement renforcer soutenir'
  ).split(' '),
);
