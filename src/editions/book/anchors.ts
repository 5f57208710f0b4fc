/**
 * Ids of elements, the same in every book: names that XML takes, one for each thing. Those that begin
 * with `_` and a letter are of the book's own parts; no instrument's id begins so.
 */

/**
 * Id of the element of an eId, an item (`dialogue-2024/4/80#p3`), a sic note or a correspondence:
 * `dialogue-2024_4_66`, `dialogue-2024_4_80.p3`.
 */
export function anchorOf(id: string): string {
  // Ids of the edition hold no underscore and no dot before a letter, so no two become one.
  const name = id.replaceAll('/', '_').replace('#', '.').replace('~', '.n');
  return /^[a-z]/i.test(name) ? name : `_${name}`;
}

/** Id of the *[sic]* in the text that a note of the apparatus leads back to. */
export function callAnchor(note: string): string {
  return `${anchorOf(note)}.sic`;
}

/** Full id of an item, as addresses have it: `dialogue-2024/4/80#p3`. */
export function itemId(eId: string, position: number): string {
  return `${eId}#p${position}`;
}
