/** A thing that is cited, as reference managers know it: the part of CSL-JSON that this edition needs. */

export interface CitedItem {
  /** A text, a part of one, or a page that the edition wrote. */
  type: 'report' | 'chapter' | 'webpage';
  title: string;
  /** What the part stands in. */
  container: string | null;
  author: string;
  /** Which edition of the text, and which version of its data. */
  edition: string;
  publisher: string | null;
  /** Where the text was issued. */
  place: string | null;
  /** ISO date or year; null where none is known. */
  date: string | null;
  language: string;
}

/** An item as CSL-JSON. @param more what only the reader's browser knows, such as the day of consultation */
export function cslOf(item: CitedItem, more: { id: string; URL?: string; accessed?: object }): object {
  const { type, title, container, author, edition, publisher, place, date, language } = item;
  const { id, ...others } = more;
  const has = (name: string, value: unknown) => (value === null ? {} : { [name]: value });
  return {
    id,
    type,
    title,
    ...has('container-title', container),
    author: [{ literal: author }],
    edition,
    ...has('publisher', publisher),
    ...has('publisher-place', place),
    ...has('issued', date && { 'date-parts': [date.split('-').map(Number)] }),
    language,
    ...others,
  };
}
