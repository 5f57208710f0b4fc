/** Paths within the site: pages of the texts, files of search. They never change. */

/** Path of the page of an eId, with a slash at both ends: `/dialogue-2024/4/66/`. */
export function pathOf(eId: string): string {
  return `/${eId}/`;
}

/** Path of a witness's page. */
export function witnessPath(instrumentId: string): string {
  return `/sources/${instrumentId}/`;
}

/** Folder of Pagefind's index, from the root of the site. */
export const searchIndexFolder = 'pagefind/';

/** Path of the search text, from the root of the site. */
export const searchTextPath = 'recherche/textes.json';
