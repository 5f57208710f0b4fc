/** Groups of files that scripts of the site fetch, each carried by one script. Used at build time and in browsers. */
import { subjectsFile, textsFile, tiesFile } from '../../components/published-texts.ts';
import { searchIndexFolder } from '../../model/site-paths.ts';

export interface CarriedGroup {
  /** Path of its one file, or of their folder with a slash at its end, from the root of the site. */
  path: string;
  /** Path of the script that carries them, from the root of the edition. */
  script: string;
  /** Whether the edition has the files too, because pages link to them. */
  linked: boolean;
}

/** All files a page may fetch; each group is loaded whole when first needed. */
const CARRIED: readonly CarriedGroup[] = [
  // The texts, what ties them and their subjects, for provisions set together; the data page links to them.
  { path: textsFile, script: 'porte/corpus.js', linked: true },
  { path: tiesFile, script: 'porte/correspondances.js', linked: true },
  { path: subjectsFile, script: 'porte/sujets.js', linked: true },
  // Pagefind's index.
  { path: searchIndexFolder, script: 'porte/pagefind.js', linked: false },
  // The search text.
  { path: 'recherche/', script: 'porte/recherche.js', linked: false },
];

/** The group of a file; null where it has none. Pages and scripts are loaded, never fetched. */
export function carrierOf(path: string): CarriedGroup | null {
  if (/\.(html|js)$/.test(path)) return null;
  return (
    CARRIED.find((group) => (group.path.endsWith('/') ? path.startsWith(group.path) : path === group.path)) ??
    null
  );
}
