/** Words within the public data. */
import { typesetAll } from './typeset.ts';

export function data() {
  return typesetAll({
    creator: 'Concordance',
    subjects: 'Sujets des textes sur la paix au Mali',
    correspondences: 'Correspondances entre les textes sur la paix au Mali',
    correspondencesAbout:
      'Lecture argumentée de l’édition : chaque enregistrement relie une clause d’un texte à une clause d’un texte plus récent. Le prédicat SKOS est le plus proche de la relation de l’édition, donnée dans sa propre colonne.',
  });
}
