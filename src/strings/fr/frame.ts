/** Words of the script of every page: the switch of appearance, and what was lost on the way. Texts alone, no functions. */
import { typesetAll } from './typeset.ts';

export function frame() {
  return typesetAll({
    auto: 'Apparence : automatique',
    light: 'Apparence : claire',
    dark: 'Apparence : sombre',
    siteChanged: 'Le site a changé.',
    reloadPage: 'Recharger la page',
    fieldLost: 'Recherche indisponible ; Entrée y mène.',
    marksLost: 'Mots non marqués.',
  });
}
