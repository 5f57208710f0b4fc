/** The words of the editions to take along: the books, their front matter, their metadata. */
import { typeset, typesetAll } from './typeset.ts';

export function editions() {
  return typesetAll({
    about: 'Ce que cette édition ajoute',
    aboutTexts:
      'Ce livre réunit des textes publics, reproduits mot pour mot, fautes comprises, chacun d’après un seul fichier :',
    issuer: 'Émis par :',
    provenance: 'Source :',
    digest: 'Empreinte SHA-256 du fichier :',
    ownHeading: 'Ce qui vient de l’édition',
    ownLead:
      'Le reste vient de l’édition et non des textes. Sous chaque clause, un filet le sépare des mots d’origine. On y trouve :',
    ownParts: [
      'le repère de chaque clause, son adresse et les lignes de sa source ;',
      'les noms courts des divisions, au-dessus de leur titre d’origine ;',
      'la marque [sic] après ce qui paraît être une faute de l’original : elle mène à l’apparat, qui donne la lecture probable ;',
      'les correspondances entre les textes, avec les mots qui portent chaque lien, son motif et, s’il y a lieu, une autre lecture ;',
      'les répétitions au sein d’un texte, les silences et les nouveautés ;',
      'le tableau de concordance, l’apparat et la méthode.',
    ].map(typeset),
    ownReading:
      'Une correspondance est une lecture argumentée, celle de cette édition. Elle ne vient ni des auteurs des textes ni d’un calcul.',
    addresses: 'Adresses',
    addressesText: 'Chaque clause a une page sur le site, qui ne change pas d’adresse.',
    rights: 'Licence',
    rightsText:
      'Les textes sont des documents publics de ceux qui les ont émis. Ce que l’édition ajoute est sous licence Creative Commons Attribution 4.0 International : pour le réutiliser, citez « Concordance » et l’adresse de la page.',
    rightsLink: 'Texte de la licence :',
    rightsShort:
      'Textes : documents publics de leurs auteurs. Ajouts de l’édition : Creative Commons Attribution 4.0 International.',
    faces: 'Caractères',
    facesText:
      'Ce livre est composé en EB Garamond (© 2017 The EB Garamond Project Authors, https://github.com/octaviopardo/EBGaramond12) et en Source Sans 3 (© 2023 Adobe, http://www.adobe.com/, nom réservé « Source ») ; les signes que ces caractères n’ont pas viennent de Noto Sans Symbols et de Noto Sans Symbols 2 (© 2022 The Noto Project Authors, https://github.com/notofonts/symbols). Tous sont sous la licence qui suit.',
    onSite: 'Sur le site :',
    contents: 'Table des matières',
    toPage: (page: number) => `aller à la page ${page}`,
    contentsShort: 'Sommaire',
    landmarks: 'Repères',
    start: 'Début des textes',
    titlePage: 'Page de titre',
    lines: (first: number, last: number) => (first === last ? `ligne ${first}` : `lignes ${first}–${last}`),
    linesOfWitness: (lines: string) => `${lines} du témoin`,
    columnOf: (noun: string, year: string) => `${noun.charAt(0).toUpperCase()}${noun.slice(1)} de ${year}`,
    tableOf: (older: string, newer: string) => `${older} et ${newer}`,
    concordance: 'Concordance des textes',
    concordanceLead: (ties: string) =>
      `${ties}, chacune avec les mots qui la portent et son motif. Les mêmes se lisent sous chaque clause, de part et d’autre.`,
    accessibility:
      'Texte seul, sans image nécessaire à la lecture. Table des matières par texte, division et clause ; titres hiérarchisés ; liens dans les deux sens entre les clauses, leurs correspondances et l’apparat ; langue indiquée ; tableaux avec leurs en-têtes. Tout s’adapte à la taille, à la police et aux couleurs choisies.',
  });
}
