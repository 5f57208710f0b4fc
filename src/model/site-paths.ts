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

/** Path of all texts of a large edition, from the root of the site: what needs them all at once loads them. */
export const allTextsPath = 'recherche/tous-les-textes.json';

/** Path of the page of a subject: `/sujets/femmes/`. */
export function subjectPath(id: string): string {
  return `/sujets/${id}/`;
}

/** Path of the page that reads a clause or a division with what ties it to other texts: `/concordance/oci-2016/iii/`. */
export function concordancePath(eId: string): string {
  return `/concordance/${eId}/`;
}

/** Path of the page of a correspondence: `/concordance/oci-2016/iii/dialogue-2024/1/12/`. */
export function correspondencePath({ from, to }: { from: string; to: string }): string {
  return `/concordance/${from}/${to}/`;
}

/** Path of a lesson, by the name of its file: `/enseigner/silence-ou-oubli/`. */
export function lessonPath(name: string): string {
  return `/enseigner/${name}/`;
}

/** Path of a part of the list of revisions, by the eId of a clause or a name: `/methode/revisions/oci-2016/vi/`. */
export function revisionsPath(part: string): string {
  return `/methode/revisions/${part}/`;
}
