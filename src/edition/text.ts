/** The words of a provision: its passages in the order of the text, and as plain text. */
import type { Heading, Item, Note, Part, Passage, Provision } from '../model/edition.ts';

/** A passage with its place in a body. */
export interface PlacedPassage {
  passage: Passage;
  type: 'heading' | 'paragraph' | 'item' | 'note' | 'speaker' | 'cell';
  /** The item that the passage begins, whose marker is printed before it; null for any other. */
  item: Item | null;
  /** Number of nested lists around it; 0 outside lists. */
  depth: number;
}

/** All passages of a body in the order of the text, those of its lists included. The passages are not copied. */
export function passagesOf(body: readonly Part[], depth = 0): PlacedPassage[] {
  return body.flatMap((part): PlacedPassage[] => {
    if (part.type === 'list')
      return part.items.flatMap((item) => [
        { passage: item, type: 'item', item, depth: depth + 1 },
        ...passagesOf(item.parts, depth + 1),
      ]);
    if (part.type === 'table')
      return part.rows.flat().map((passage) => ({ passage, type: 'cell', item: null, depth }));
    return [{ passage: part, type: part.type, item: null, depth }];
  });
}

/** The passages of a body outside its lists and its notes. */
export function ownPassages(body: readonly Part[]): Passage[] {
  return body.flatMap((part) => {
    if (part.type === 'list' || part.type === 'note') return [];
    return part.type === 'table' ? part.rows.flat() : [part];
  });
}

/** What is printed before a passage: the marker of an item or of a note. */
export function markerBefore({ passage, item }: PlacedPassage): string {
  if (item !== null) return item.marker;
  return 'marker' in passage && typeof passage.marker === 'string' ? passage.marker : '';
}

/** The notes of a provision. */
export function notesOf({ body }: Provision): Note[] {
  return body.filter((part) => part.type === 'note');
}

/** The printed title of a clause, which is the heading that its body begins with; null where it has none. */
export function titleOf({ kind, body: [first] }: Provision): Heading | null {
  return kind === 'clause' && first?.type === 'heading' ? first : null;
}

/** The passages of a provision outside its lists, and without its title. */
export function textPassages(provision: Provision): Passage[] {
  return ownPassages(titleOf(provision) === null ? provision.body : provision.body.slice(1));
}

/** The passages of an item outside lists in it. */
export function itemPassages(item: Item): Passage[] {
  return [item, ...ownPassages(item.parts)];
}

/** The items of a provision in the order of the text, those of lists in lists included. */
export function itemsOf({ body }: Provision): Item[] {
  return passagesOf(body).flatMap(({ item }) => item ?? []);
}

/** The text of a provision without its title and its items: its paragraphs, joined by single spaces. */
export function ownText(provision: Provision): string {
  return joinedText(textPassages(provision));
}

/** The text of an item without the items of a list in it. */
export function itemText(item: Item): string {
  return joinedText(itemPassages(item));
}

/** The title of a provision if it has one, its own text, then the text of each item: quotes are found in them. */
export function textsOf(provision: Provision): string[] {
  return [
    ...[titleOf(provision)?.text ?? []].flat(),
    ownText(provision),
    ...itemsOf(provision).map(itemText),
  ];
}

/** All words of a provision in the order of the text, on one line. */
export function wholeText({ body }: Provision): string {
  return joinedText(passagesOf(body).map(({ passage }) => passage));
}

/** Where the words of each slip end in all words of a provision: UTF-16 code units from their start. */
export function slipEnds({ body }: Provision): number[] {
  let before = 0;
  return passagesOf(body).flatMap(({ passage: { text, sic } }) => {
    const ends = sic.map(({ end }) => before + end);
    // Passages are joined by a blank, those without words left out.
    before += text === '' ? 0 : text.length + 1;
    return ends;
  });
}

function joinedText(passages: readonly Passage[]): string {
  // An item whose words begin with another marker, as in `1. a) …`, has no words of its own.
  return passages.flatMap(({ text }) => (text === '' ? [] : text)).join(' ');
}

/**
 * The beginning of a text, cut between words or within a longer first word, with ` …` after it.
 *
 * @param length most UTF-16 code units of the text that are kept
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  const cut = text.slice(0, end === -1 ? length : end);
  return `${cut.replace(/[\s,;:.]+$/u, '')} …`;
}
