/**
 * The edition's own pages, beside those of the texts: the one list that header, footer, sitemap,
 * reserved ids, bench and tests read. In the order of the footer.
 */
import { DOWNLOADS_PATH } from './format.ts';

export interface OwnPage {
  path: `/${string}`;
  /** What kind of page it is, for bench and tests. */
  kind: string;
  /** Names of its links in header and footer, as keys of the interface's words; null where not linked. */
  header: string | null;
  footer: string | null;
}

export const ownPages = [
  { path: '/', kind: 'home', header: null, footer: 'home' },
  { path: '/concordance/', kind: 'concordance', header: 'compare', footer: 'concordance' },
  { path: '/concordance/regard/', kind: 'side by side', header: null, footer: null },
  { path: '/concordance/clauses/', kind: 'strips', header: null, footer: null },
  { path: '/concordance/flux/', kind: 'flow', header: null, footer: null },
  { path: '/concordance/tableau/', kind: 'table', header: null, footer: null },
  { path: '/concordance/silences/', kind: 'silences', header: null, footer: null },
  { path: '/concordance/repetitions/', kind: 'repetitions', header: null, footer: null },
  { path: '/sujets/', kind: 'subjects', header: 'subjects', footer: 'subjects' },
  { path: '/lieux/', kind: 'places', header: null, footer: 'places' },
  { path: '/enseigner/', kind: 'teaching', header: 'teach', footer: 'teach' },
  { path: '/enseigner/exercice/', kind: 'exercise', header: null, footer: null },
  { path: '/recherche/', kind: 'search', header: null, footer: 'searchTitle' },
  { path: '/dossier/', kind: 'dossier', header: null, footer: 'dossier' },
  { path: '/dossier/fiche/', kind: 'handout', header: null, footer: null },
  { path: '/methode/', kind: 'method', header: 'verify', footer: 'method' },
  { path: '/methode/apparat/', kind: 'apparatus', header: null, footer: 'apparatus' },
  { path: '/methode/revisions/', kind: 'revisions', header: null, footer: 'revisions' },
  { path: '/citer/', kind: 'citing', header: null, footer: 'citing' },
  { path: '/donnees/', kind: 'data', header: null, footer: 'data' },
  { path: DOWNLOADS_PATH, kind: 'taking along', header: null, footer: 'takingAlong' },
] as const satisfies readonly OwnPage[];

/** The page that tells who helps a reader by phone how things stand: no other page and no sitemap leads to it. */
export const STATE_PATH = '/etat/';

/** First path segments that are no instrument's: those of the pages above, of others and of folders. */
export const reservedSegments: readonly string[] = [
  ...ownPages.map(({ path }) => path.split('/')[1] ?? '').filter((segment) => segment !== ''),
  '404',
  'etat',
  'pagefind',
  'partage',
  'sources',
];
