/**
 * Light words, folded: verbs and nouns of nearly every demand (`lutter`, `mise en place`), which say little of what a
 * clause is about. They count, but less than others.
 */
export const lightWords: ReadonlySet<string> = new Set(
  (
    'aboutir aider aide ameliorer amelioration apporter assurer besoin besoins bien cadre compte concernant creation creer donner ' +
    'elaborer elaboration encourager ensemble etablir eviter faveur favoriser fin fins garantir intensifier lieu lutte luttes ' +
    'lutter matiere mesure mesures met mettre mettant mise mises mis moyen moyens niveau niveaux obtenir oeuvre oeuvrer ' +
    'permettre permettant place places poursuivre prendre prise probleme problemes promouvoir proceder question questions ' +
    'realiser rendre renforcement renforcer role sein situation situations soutenir soutien terme trouver veiller vis'
  ).split(' '),
);
