/** The words of a provision as plain text. */
import type { Block, Provision } from '../model/edition.ts';

export type Item = Extract<Block, { type: 'item' }>;

/** The text of a provision without its items: its paragraphs, joined by single spaces. */
export function ownText({ blocks }: Provision): string {
  return blocks
    .filter((block) => block.type !== 'item')
    .map((block) => block.text)
    .join(' ');
}

/** The items of a provision, in order. */
export function itemsOf({ blocks }: Provision): Item[] {
  return blocks.filter((block) => block.type === 'item');
}

/** The own text of a provision, then each of its items: what quotes are looked for in, and files give one by one. */
export function passagesOf(provision: Provision): string[] {
  return [ownText(provision), ...itemsOf(provision).map((item) => item.text)];
}

/** All words of a provision, its items included, on one line. */
export function wholeText(provision: Provision): string {
  return passagesOf(provision).join(' ');
}

/**
 * The beginning of a text, cut between words, or in a first word that is longer, with ` …` after it.
 *
 * @param length most characters of the text that are kept, in UTF-16 code units
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  const cut = text.slice(0, end === -1 ? length : end);
  return `${cut.replace(/[\s,;:.]+$/u, '')} …`;
}
