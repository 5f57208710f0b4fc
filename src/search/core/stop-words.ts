/**
 * Stop words, folded: articles, prepositions, pronouns, elided forms and
 * question words. They count only in a phrase in quotes, or where a query has
 * no other words.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a afin ai ainsi alors apres as au aujourd aucun aucune aussi autre autres aux avant avec avez avoir avons c ca car ce ceci cela ' +
    'celle celles celui ces cet cette ceux chaque chez ci comme comment contre d dans de depuis des dit dont du elle elles en ' +
    'entre es est et etait etaient etc ete etes etre eu eux faire fait faut font hui il ils j je jusqu jusque l la le les lesquelles ' +
    'lesquels leur leurs lors lorsqu lorsque lui m ma maintenant mais me meme memes mes moi mon n ne ni nos notre nous on ont ou par ' +
    'parce pas peut peuvent plus pour pourquoi puis puisqu puisque qu quand que quel quelle quelles quelqu quels qui quoi quoiqu ' +
    's sa sans se selon sera seront ses si soi soit sommes son sont sous sur t ta tel telle telles tels tes toi ton tous tout ' +
    'toute toutes tres tu un une va vers veut voici voila vos votre vous y'
  ).split(' '),
);
