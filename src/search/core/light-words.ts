/**
 * Light words, folded: verbs and nouns of nearly every demand (`lutter`, `mise en place`) or question (`droit à`,
 * `enjeux de`), which say little of what a clause is about. They count, but less than others.
 */
export const lightWords: ReadonlySet<string> = new Set(
  (
    'ameliorer amelioration assurer cadre compte creation creer defi defis droit droits elaborer encourager enjeu enjeux favoriser fin garantir intensifier lutte ' +
    'lutter mesure mesures mettre mise moyens niveau oeuvre place prendre promouvoir realiser renforcement renforcer soutenir'
  ).split(' '),
);
