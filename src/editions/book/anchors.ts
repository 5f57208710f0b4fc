/**
 * Ids of a book's elements, unique, valid in XML and the same in EPUB and PDF. Those of the book's own parts
 * begin with `_` and a letter, which no instrument's id does.
 */

/**
 * Id of the element of an eId, an item (`dialogue-2024/4/80#p3`), a sic note or a correspondence:
 * `dialogue-2024_4_66`, `dialogue-2024_4_80.p3`.
 */
export function anchorOf(id: string): string {
  // No two ids become one: those of the edition have no underscore, and no dot before a letter.
  const name = id.replaceAll('/', '_').replace('#', '.').replace('~', '.n');
  return /^[a-z]/i.test(name) ? name : `_${name}`;
}

/** Id of a *[sic]* in the text, to which its note in the apparatus links back. */
export function callAnchor(note: string): string {
  return `${anchorOf(note)}.sic`;
}

/** Id of a footnote of a provision; `position` is 1-based. */
export function noteId(eId: string, position: number): string {
  return `${anchorOf(eId)}.note${position}`;
}

/** Id of the words that call a footnote, to which it links back. */
export function noteCallId(eId: string, position: number): string {
  return `${noteId(eId, position)}.call`;
}

/** Full id of an item, as in addresses: `dialogue-2024/4/80#p3`. */
export function itemId(eId: string, position: number): string {
  return `${eId}#p${position}`;
}
