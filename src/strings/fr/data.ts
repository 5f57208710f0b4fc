/** Words within the public data. */
import type { Facts } from '../locale.ts';
import { typesetAll } from './typeset.ts';

/** What the note tells. */
interface ReleaseNote {
  version: number;
  date: string;
  page: string;
  license: string;
}

export function data({ lang, finishDate = (date) => date }: Facts) {
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return typesetAll({
    creator: 'Concordance',
    subjects: 'Sujets des textes sur la paix au Mali',
    correspondences: 'Correspondances entre les textes sur la paix au Mali',
    correspondencesAbout:
      'Lecture argumentée de l’édition : chaque enregistrement relie une clause d’un texte à une clause d’un texte plus récent. Le prédicat SKOS est le plus proche de la relation de l’édition, donnée dans sa propre colonne.',
    /** A note beside the files of the archive, for who opens it far from the site. */
    releaseNote: ({ version, date: day, page, license }: ReleaseNote) =>
      [
        `Concordance : données, version ${version}, du ${finishDate(date.format(new Date(day)))}.`,
        `Ce que contient chaque fichier : ${page}`,
        `Les deux textes sont des documents publics. Ce que l’édition y ajoute : ${license}`,
        'Pour vérifier que tout est là : sha256sum -c SHA256SUMS',
        '',
      ].join('\n'),
  });
}
