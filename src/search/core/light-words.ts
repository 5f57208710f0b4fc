/**
 * Light words, folded: verbs and nouns of nearly every demand (`lutter`, `mise en place`) or question (`droit à`,
 * `enjeux de`), which say little of what a clause is about. They count, but less than others.
 */
export const lightWords: ReadonlySet<string> = new Set(
  (
    'amelioration ameliorer assurer cadre compte creation creer defi defis droit droits elaborer encourager enjeu ' +
    'enjeux favoriser fin garantir impact intensifier lutte lutter mesure mesures mettre mise moyens niveau ' +
    'notion oeuvre place prendre problematique probleme promouvoir question realiser renforcement renforcer ' +
    'soutenir sujet sujets theme themes'
  ).split(' '),
);
