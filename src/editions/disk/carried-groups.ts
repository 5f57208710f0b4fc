/** Which files of the site its scripts fetch. Read at build time and in the reader's browser. */

export interface CarriedGroup {
  /** What the paths of the files begin with, from the root of the site. */
  prefix: string;
  /** Script that carries them all, from the root of the edition. */
  script: string;
  /** Whether they stay files too, since pages link to them. */
  linked: boolean;
}

/** Everything a page may fetch, and nothing else: each group is read whole, from a disk, when first asked for. */
export const CARRIED: readonly CarriedGroup[] = [
  // The parallel reading of any two provisions takes their words from it; the data page offers it.
  { prefix: 'donnees/corpus.json', script: 'porte/corpus.js', linked: true },
  // The index of the search: hundreds of small files, of which each search reads several.
  { prefix: 'pagefind/', script: 'porte/pagefind.js', linked: false },
  // What the search keeps beside the index.
  { prefix: 'recherche/', script: 'porte/recherche.js', linked: false },
];

/** The group that carries a file; null where none does. Pages and scripts are loaded, never fetched. */
export function carrierOf(path: string): CarriedGroup | null {
  if (/\.(html|js)$/.test(path)) return null;
  return CARRIED.find(({ prefix }) => path.startsWith(prefix)) ?? null;
}
