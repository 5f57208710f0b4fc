/**
 * Ids, paths, anchors and short references. An eId is the path of its page,
 * made from printed markers, and never changes.
 */

/** Path of the page of an eId, with a slash at both ends: `/dialogue-2024/4/66/`. */
export function pathOf(eId: string): string {
  return `/${eId}/`;
}

/** Anchor of a clause on a page of many: `66`, `ii`. */
export function clauseAnchor(num: string): string {
  return num;
}

/** Anchor of an item: `p3` on its clause's page, `80-p3` on a page of many; `position` is 1-based. */
export function itemAnchor(position: number, clauseNum?: string): string {
  return clauseNum === undefined ? `p${position}` : `${clauseNum}-p${position}`;
}

/** Anchor of a witness's line: `L863`. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}

/** Anchor of a sic note, unique in its instrument: `sic-4-77-2` for the id `dialogue-2024/4/77~2`. */
export function sicAnchor(id: string): string {
  return `sic-${id.slice(id.indexOf('/') + 1).replace(/[/~]/g, '-')}`;
}

/** Id and anchor of the correspondence of two provisions: `oci-2016-ii--dialogue-2024-1-14`. */
export function correspondenceId(from: string, to: string): string {
  return `${from}--${to}`.replaceAll('/', '-');
}

/** Path of a witness's page. */
export function witnessPath(instrumentId: string): string {
  return `/sources/${instrumentId}/`;
}

/** Short reference: `DIM 4.66`, `OCI ii`. A number that begins with its division's is not prefixed: `1.7`. */
export function shortReference(siglum: string, num: string, divisionNum: string | null): string {
  const own = divisionNum !== null && !num.startsWith(`${divisionNum}.`) ? `${divisionNum}.${num}` : num;
  return `${siglum} ${own}`;
}

/** Folder of Pagefind's index, from the root of the site. */
export const searchIndexFolder = 'pagefind/';

/** Path of the search text, from the root of the site. */
export const searchTextPath = 'recherche/textes.json';
