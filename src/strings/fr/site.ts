/** Words of the interface without a part of their own. Written plainly; `typesetAll` sets their spaces. */
import type { Release } from '../../model/release.ts';
import type { Facts } from '../locale.ts';
import { sizes } from '../sizes.ts';
import { typesetAll } from './typeset.ts';

export function site({ lang, quotes: [open, close], finishDate = (date) => date }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const words = typesetAll({
    siteName: 'Concordance',
    siteSubtitle: 'Des textes sur la paix au Mali, clause par clause',
    siteLead: (texts: string[]) =>
      `${list.format(texts)}, en édition critique : chaque mot se vérifie dans sa source, chaque clause a son adresse.`,
    skip: 'Aller au texte',
    mainNavigation: 'Navigation principale',
    breadcrumb: 'Fil d’Ariane',
    home: 'Accueil',
    menu: 'Menu',
    read: 'Lire',
    compare: 'Comparer',
    verify: 'Vérifier',
    texts: { one: 'texte', many: 'textes' },
    verifyHint: 'méthode, sources, données',
    search: 'Rechercher',
    searchTitle: 'Recherche',
    searchLabel: 'Chercher dans les textes',
    searchButton: 'Chercher',
    searchDescription: 'Chercher un mot dans les engagements de 2016 et les recommandations de 2024.',
    concordance: 'Correspondances',
    method: 'Méthode',
    apparatus: 'Apparat',
    data: 'Données',
    takingAlong: 'Emporter',
    appearance: 'Apparence',
    appearanceAuto: 'automatique',
    appearanceLight: 'claire',
    appearanceDark: 'sombre',
    unofficial:
      'Édition non officielle, sans lien avec l’Organisation de la coopération islamique ni avec les autorités du Mali.',
    argued:
      'Les correspondances sont la lecture argumentée de l’édition ; 2024 ne cite jamais le communiqué de 2016.',
    /** Who publishes until a host says otherwise. */
    project: 'le projet Concordance',
    publishedBy: (publisher: string) => `Publié par ${publisher}${publisher.endsWith('.') ? '' : '.'}`,
    release: ({ version, date: day }: Release) =>
      `Version ${number.format(version)} des données, du ${finishDate(date.format(new Date(day)))}.`,
    whoAndWhen: 'Qui publie, et quand',
    originals: 'Documents d’origine',
    original: 'Le document d’origine',
    noAddress: 'La provenance ne donne aucune adresse où le trouver.',
    textsComeFrom: 'Les textes viennent de documents publics, reproduits mot pour mot :',
    licences: 'Code sous licence MIT ; textes propres à l’édition sous licence',
    ccBy: 'CC\u00A0BY\u00A04.0',
    ccByName: 'Creative Commons Attribution 4.0 International',
    contents: 'Sommaire',
    preamble: 'Préambule',
    closing: 'Formule finale',
    witness: 'Témoin',
    witnessTitle: (title: string) => `Témoin : ${title}`,
    witnessLead: (lines: string) =>
      `Le fichier dont le texte est tiré, ligne par ligne, tel quel : ${lines} lignes, numérotées. À droite, où chaque ligne se lit dans l’édition.`,
    witnessFile: 'Fichier',
    witnessDigest: 'Empreinte SHA-256',
    witnessProvenance: 'Provenance',
    runningHeadDropped: 'tête de page, omise',
    lines: 'lignes',
    lineLabel: (line: string) => `ligne ${line}`,
    linesLabel: (first: string, last: string) =>
      first === last ? `Ligne ${first}` : `Lignes ${first} à ${last}`,
    ofWitness: 'du témoin',
    inSource: 'Dans la source',
    copyLink: 'Copier le lien',
    copyReference: 'Copier le texte et la référence',
    copied: 'Copié',
    copyFailed: 'La copie a échoué : sélectionnez le texte ci-dessus.',
    cite: 'Lier, citer',
    print: 'Imprimer',
    share: 'Partager',
    previous: 'Précédente',
    next: 'Suivante',
    neighbours: 'Clause précédente et suivante',
    inThisText: 'Dans ce texte',
    notes: 'Notes',
    sic: '[sic]',
    sicLabel: 'sic, voir la note',
    sicReading: 'lire',
    sicDoubtful: 'lire peut-être',
    emendations: 'Ce qui a été omis ou réuni',
    count: (figure: number, noun: { one: string; many: string }) =>
      `${number.format(figure)} ${figure < 2 ? noun.one : noun.many}`,
    figure: (figure: number) => number.format(figure),
    date: (iso: string) => finishDate(date.format(new Date(iso))),
    /** `11,4 Mo`, `12 ko`; what is smaller than a kilobyte counts as one. */
    size: sizes(lang),
    /** Between a label and its value. */
    colon: ' : ',
    year: (iso: string) => iso.slice(0, 4),
    provisionTitle: (noun: string, reference: string) =>
      `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${reference}`,
    twoTexts: 'Les textes',
    themes: (noun: string, year: string) => `Les ${noun} de ${year}`,
    takeAlong: 'Emporter, vérifier',
    takeAlongText:
      'Chaque page s’imprime proprement et se lit sans JavaScript. Tout le texte se télécharge, avec l’adresse de chaque clause.',
    takeData: 'Les textes en JSON et en CSV',
    takeWitness: (title: string) => `Le témoin ligne par ligne : ${title}`,
    takeMethod: 'Comment le texte a été établi',
    notFoundTitle: 'Page introuvable',
    notFoundText: 'Cette adresse ne mène à aucune page. Les adresses des clauses ont cette forme :',
    notFoundHint: 'Cherchez le texte, ou partez de l’un des deux documents.',
    noScriptSearch:
      'La recherche a besoin de JavaScript. Sans lui, ces pages contiennent tout le texte, et la recherche du navigateur (Ctrl F, ou « Rechercher dans la page ») y trouve chaque mot :',
    fullTextPages: 'Les pages qui contiennent tout le texte',
    searchResults: 'Résultats',
    searchThemes: 'Les thèmes des textes',
    searchShortcut: 'Aller au champ de recherche, sur toutes les pages, par la touche',
    filters: 'Trier, filtrer',
    filterInstrument: 'Texte',
    filterDivision: 'Thème',
    filterTied: 'Lien avec l’autre texte',
    filterRelation: 'Relation',
    tiedWith: 'avec correspondance',
    tiedWithout: 'sans correspondance',
    order: 'Ordre',
    byRelevance: 'par pertinence',
    byText: 'des textes',
    clearFilters: 'Effacer les filtres',
    queryPrompt:
      'Écrivez un ou plusieurs mots : un sujet, un lieu, un numéro de loi ou de clause. Entre guillemets, une suite de mots exacte.',
    tableLines: 'Lignes',
    tablePlace: 'Lieu',
    tableWords: 'Dans le texte',
    tableReading: 'Lecture',
    tableNote: 'Note',
    tableBefore: 'Dans le témoin',
    tableAfter: 'Dans l’édition',
    ruleRunningHead: 'Tête de page omise',
    ruleMarkJoined: 'Signe rejeté à la ligne, réuni à son mot',
    sicHeading: 'Passages marqués [sic]',
    perhaps: 'peut-être',
    headingParts: { title: 'titre', label: 'titre de liste', introduction: 'introduction' },
    nothing: 'rien',
    nothingToReport: 'Rien à signaler.',
  });
  // Quoted words stay as they are.
  return { ...words, quoted: (text: string) => `${open}${text}${close}` };
}
