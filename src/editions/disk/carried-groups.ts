/** Groups of files that scripts of the site fetch, each carried by one script. Used at build time and in browsers. */

export interface CarriedGroup {
  /** Beginning of the paths of its files, from the root of the site. */
  prefix: string;
  /** Path of the script that carries them, from the root of the edition. */
  script: string;
  /** Whether the edition has the files too, because pages link to them. */
  linked: boolean;
}

/** All files a page may fetch; each group is loaded whole when first needed. */
const CARRIED: readonly CarriedGroup[] = [
  // The texts, for the parallel reading of any two provisions; the data page links to them.
  { prefix: 'donnees/corpus.json', script: 'porte/corpus.js', linked: true },
  // Pagefind's index.
  { prefix: 'pagefind/', script: 'porte/pagefind.js', linked: false },
  // The search text.
  { prefix: 'recherche/', script: 'porte/recherche.js', linked: false },
];

/** The group of a file; null where it has none. Pages and scripts are loaded, never fetched. */
export function carrierOf(path: string): CarriedGroup | null {
  if (/\.(html|js)$/.test(path)) return null;
  return CARRIED.find(({ prefix }) => path.startsWith(prefix)) ?? null;
}
