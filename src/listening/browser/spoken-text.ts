/**
 * What is read aloud of a page: the words of its texts and the edition's missing subject before them, as one string.
 *
 * Left out are the signs of slips, numbers and bullets, which nobody would read to a class. A place in the string is
 * found again on the page even after marks were set around words, since marks change no text.
 */
import { BLOCK_END, type Span } from '../core/sentences.ts';

/** Signs that lead to notes, and what is hidden from those who listen anyway. */
const UNSPOKEN = 'a[data-edition], [aria-hidden="true"]';
const BLOCKS = 'p, li, ul, ol, dl, dt, dd, div, section, article, h1, h2, h3, h4, h5, h6';

export function spokenTextOf(parts: readonly Element[]): string {
  return partsOf(parts)
    .map(({ before, node }) => before + node.data)
    .join('');
}

/** The ranges on the page of a stretch of the spoken text, one a text node. */
export function rangesOf(parts: readonly Element[], { start, end }: Span): Range[] {
  let at = 0;
  return partsOf(parts).flatMap(({ before, node }) => {
    const from = at + before.length;
    at = from + node.length;
    if (at <= start || from >= end) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(start - from, 0));
    range.setEnd(node, Math.min(end - from, node.length));
    return [range];
  });
}

interface SpokenNode {
  /** What parts it from the node before. */
  before: string;
  node: Text;
}

function partsOf(parts: readonly Element[]): SpokenNode[] {
  let last: { block: Element | null; isSubject: boolean } | null = null;
  return parts.flatMap(textNodesOf).map((node) => {
    if (node.data.trim() === '') return { before: '', node };
    const own = node.parentElement;
    const block: Element | null = own?.closest(BLOCKS) ?? null;
    const goesOn: boolean = last === null || last.block === block || last.isSubject;
    const before = goesOn ? '' : BLOCK_END;
    last = { block, isSubject: own?.closest('[data-edition]') !== null };
    return { before, node };
  });
}

function textNodesOf(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ALL, (node) => {
    if (node instanceof Element)
      return node.matches(UNSPOKEN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return node instanceof Text ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
