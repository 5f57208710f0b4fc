/** Anchors within pages: clauses, items, lines of a witness, sic notes. */

/** Anchor of a clause on a page of many: `66`, `ii`; `2-bis` for `2 bis`, `L-111-1` for `L. 111-1`, `5-version-2020` for `5 (version 2020)`. */
export function clauseAnchor(num: string): string {
  return num.replace(/\.?[^\p{L}\p{N}.-]+/gu, '-').replace(/-$/u, '');
}

/** Anchor of an item: `p3` on its clause's page, `80-p3` on a page of many; `position` is 1-based. */
export function itemAnchor(position: number, clauseNum?: string): string {
  return clauseNum === undefined ? `p${position}` : `${clauseAnchor(clauseNum)}-p${position}`;
}

/** Anchor of a footnote, the same on every page: `66-note-1`; `holder` names its provision, `position` is 1-based. */
export function noteAnchor(holder: string, position: string): string {
  return `${clauseAnchor(holder)}-note-${position}`;
}

/** Anchor of the words that call a footnote: `66-appel-1`. */
export function noteCallAnchor(holder: string, position: string): string {
  return `${clauseAnchor(holder)}-appel-${position}`;
}

/** Anchor of a witness's line: `L863`. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}

/** Anchor of a sic note, unique in its instrument: `sic-4-77-2` for the id `dialogue-2024/4/77~2`. */
export function sicAnchor(id: string): string {
  return `sic-${id.slice(id.indexOf('/') + 1).replace(/[/~]/g, '-')}`;
}

/** Anchor of the words of the edition on the page of its method. */
export const TERMS_ANCHOR = 'mots';
