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
    skip: 'Aller au texte',
    mainNavigation: 'Navigation principale',
    breadcrumb: 'Fil d’Ariane',
    home: 'Accueil',
    menu: 'Menu',
    read: 'Lire',
    compare: 'Comparer',
    subjects: 'Sujets',
    teach: 'Enseigner',
    verify: 'Vérifier',
    texts: { one: 'texte', many: 'textes' },
    subjectsHint: 'de A à Z',
    subjectsAToZ: 'Les sujets, de A à Z',
    teachHint: 'leçons, exercice',
    verifyHint: 'méthode, sources, données',
    search: 'Rechercher',
    searchTitle: 'Recherche',
    searchLabel: 'Chercher dans les textes',
    searchButton: 'Chercher',
    /** @param texts what their clauses are called, and of which year; none where they are too many to name */
    searchDescription: (texts: readonly { clauses: string; year: string }[]) =>
      `Chercher un mot dans ${texts.length === 0 ? 'tous les textes' : list.format(texts.map(({ clauses, year }) => `les ${clauses} de ${year}`))}.`,
    concordance: 'Correspondances',
    method: 'Méthode',
    citing: 'Citer',
    places: 'Lieux',
    apparatus: 'Apparat',
    revisions: 'Révisions',
    data: 'Données',
    takingAlong: 'Emporter',
    dossier: 'Dossier',
    /** @param apart with whom it has no link */
    unofficial: (apart: readonly string[]) =>
      `Édition non officielle, sans lien ${[...apart, 'les autorités du Mali'].map((whom) => `avec ${whom}`).join(', ')} ni avec aucun mouvement.`,
    thoseOfTexts: 'ceux dont elle donne les textes',
    thoseOfOthers: 'ceux dont elle donne les autres textes',
    argued: 'Les correspondances sont de l’édition.',
    /** Who publishes until a host says otherwise. */
    project: 'le projet Concordance',
    publishedBy: (publisher: string) => `Publié par ${publisher}${publisher.endsWith('.') ? '' : '.'}`,
    contact: 'Pour écrire',
    noContact: 'Ce site n’indique pas d’adresse où écrire.',
    /** Nothing more is known of who made it than the licences say. */
    whoMade:
      'Le projet Concordance est le nom commun de ceux qui ont fait l’édition : textes établis, liens, notes et code. Ses licences ne nomment personne.',
    release: ({ version, date: day }: Release) =>
      `Version ${number.format(version)} des données, du ${finishDate(date.format(new Date(day)))}.`,
    whoAndWhen: 'Qui publie, et quand',
    originals: 'Documents d’origine',
    original: 'Le document d’origine',
    noAddress: 'La provenance n’indique pas où trouver le document d’origine.',
    ownLicence: 'Textes de l’édition :',
    ccBy: 'CC\u00A0BY\u00A04.0',
    contents: 'Sommaire',
    preamble: 'Préambule',
    closing: 'Formule finale',
    witness: 'Témoin',
    witnessTitle: (title: string) => `Témoin : ${title}`,
    witnessLead: (lines: string) =>
      `Le fichier dont le texte est tiré, ligne par ligne, tel quel : ${lines} lignes, numérotées. Un lien mène de chaque passage à l’édition.`,
    witnessFile: 'Fichier',
    witnessDigest: 'Empreinte SHA-256',
    witnessProvenance: 'Provenance',
    runningHeadDropped: 'tête de page, omise',
    lines: 'lignes',
    lineLabel: (line: string) => `ligne ${line}`,
    linesLabel: (first: string, last: string) =>
      first === last ? `Ligne ${first}` : `Lignes ${first} à ${last}`,
    ofWitness: 'du témoin, le fichier d’origine',
    inSource: 'Dans la source',
    share: 'Partager',
    addressCopied: 'Adresse copiée',
    print: 'Imprimer',
    previous: 'Précédente',
    next: 'Suivante',
    neighbours: 'Clause précédente et suivante',
    inThisText: 'Dans ce texte',
    notes: 'Notes',
    sic: '[sic]',
    sicLabel: 'sic, voir la note',
    backToCall: (note: string) => `${note}, retour à l’appel de la note`,
    sicReading: 'lire',
    sicDoubtful: 'lire peut-être',
    emendations: 'Ce qui a été omis ou réuni',
    allTexts: (figure: number) => `Les ${number.format(figure)} textes`,
    count: (figure: number, noun: { one: string; many: string }) =>
      `${number.format(figure)} ${figure < 2 ? noun.one : noun.many}`,
    figure: (figure: number) => number.format(figure),
    date: (iso: string) => finishDate(date.format(new Date(iso))),
    /** `11,4 Mo`, `12 ko`; what is smaller than a kilobyte counts as one. */
    size: sizes(lang),
    ofVersion: (version: number) => `version ${number.format(version)} des données`,
    /** Between a label and its value. */
    colon: ' : ',
    year: (iso: string) => iso.slice(0, 4),
    provisionTitle: (noun: string, reference: string) =>
      `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${reference}`,
    themes: (noun: string, year: string) => `Les ${noun} de ${year}`,
    noScriptSearch:
      'La recherche a besoin de JavaScript. Sans lui, ces pages contiennent tout le texte, et la recherche du navigateur (Ctrl F, ou « Rechercher dans la page ») y trouve chaque mot :',
    searchLost:
      'La recherche n’a pas pu se charger, ou s’est arrêtée. Les pages ci-dessous contiennent tout le texte.',
    fullTextPages: 'Les pages qui contiennent tout le texte',
    searchResults: 'Résultats',
    searchThemes: 'Les thèmes des textes',
    searchShortcut: 'Aller au champ de recherche, sur toutes les pages, par la touche',
    resultArrows: 'Les flèches ↓ et ↑ mènent d’un résultat à l’autre.',
    filters: 'Trier, filtrer',
    filterInstrument: 'Texte',
    filterDivision: 'Thème',
    filterTied: (texts: number) => `Lien avec ${texts > 2 ? 'un autre texte' : 'l’autre texte'}`,
    filterRelation: 'Relation',
    filterSubject: 'Sujet',
    anySubject: 'tous',
    tiedWith: 'avec correspondance',
    tiedWithout: 'sans correspondance',
    order: 'Ordre',
    byRelevance: 'par pertinence',
    byText: 'des textes',
    clearFilters: 'Effacer les filtres',
    queryPrompt:
      'Écrivez un ou plusieurs mots : un sujet, un lieu, un numéro de loi ou de clause. Entre guillemets, une suite de mots exacte.',
    examples: 'Par exemple :',
    /** Queries that people type, of several kinds: a group, a place, a thing, a principle, a number. */
    exampleQueries: ['femmes', 'Kidal', 'école', 'souveraineté', '4.66'] as readonly string[],
    tableLines: 'Lignes',
    tablePlace: 'Lieu',
    tableWords: 'Dans le texte',
    tableReading: 'Lecture',
    tableNote: 'Note',
    tableBefore: 'Dans le témoin',
    tableAfter: 'Dans l’édition',
    ruleRunningHead: 'Tête de page omise',
    ruleRunningHeadInside: 'Tête de page omise dans une ligne',
    ruleContents: 'Table des matières omise',
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
