/** Words of references, and of where they are copied and taken along. */
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

/** What people call the styles. */
const styles = { iso690: 'ISO 690', apa: 'APA 7', chicago: 'Chicago', mla: 'MLA 9' };

export function cite() {
  return typesetAll({
    // Where a page is cited
    cite: 'Citer',
    style: 'Style',
    copyReference: 'Copier la référence',
    copyBoth: 'Copier le texte et la référence',
    files: 'Fichier',
    share: 'Partager la partie citée',
    copied: 'Copié',
    colon: ' : ',
    cited: 'Partie citée',
    whole: 'tout',

    // How to cite, and lists of references
    examples: 'Les quatre styles, sur des exemples',
    pages: 'Une page de l’édition',
    pagesText:
      'Une correspondance, une paire, un sujet se citent comme une page de l’édition : son titre, tel qu’il est en tête de la page, prend la place de celui-ci, et son adresse la place de celle-ci.',
    all: 'Toutes les références',
    allText:
      'Celles des textes, de leurs divisions et de chaque clause, dans les quatre styles, sans script.',
    listTitle: (title: string) => `Références : ${title}`,
    /** `Dialogue inter-Maliens, Bamako, 10 mai 2024, thème 4 : …` */
    listDescription: (who: string, place: string, date: string, division: string | null) =>
      `${who}, ${place}, ${date}${division === null ? '' : `, ${division}`} : la référence de chaque clause en quatre styles.`,
    listLead:
      'En ISO 690 s’ajoute, avant l’adresse, le jour de consultation : [Consulté le 1er janvier 2027]. Sur la page de chaque clause, un script le met, et copie la référence.',

    // What references are made of
    project: 'Projet Concordance',
    siteTitle: (name: string, subtitle: string) =>
      `${name} : ${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)}`,
    // Without a comma: the styles take what follows one for a second edition, and give it a capital.
    textEdition: (name: string, version: number | null, publisher: string | null) => {
      const edition = `édition critique ${name}${publisher === null ? '' : ` publiée par ${publisher}`}`;
      return version === null ? edition : `version ${version} des données de l’${edition}`;
    },
    ownEdition: (version: number | null) =>
      version === null ? 'édition critique' : `version ${version} des données`,
    division: (noun: string, number: string, name: string) =>
      noun === '' ? `${number}. ${name}` : `${capital(noun)} ${number} : ${name}`,
    part: (sign: string | null, position: number) =>
      sign === null ? `, tiret\u00A0${position}` : `, ${sign}`,
    styles,
  });
}
