/** Sets a paragraph in lines: finds where the browser breaks it, in the face it has, and makes each line an element. */

/** A place in a paragraph: a text and an offset in it. */
interface Place {
  node: Text;
  offset: number;
}

/**
 * Puts each line of a paragraph into an element of its own, with the marks around its words. A blank at the end of a
 * line stays there, so that the lines can also be read as one text.
 *
 * @param paragraph laid out in the page, in the width that it is to have
 * @returns the elements of the lines, one at least
 */
export function setLines(paragraph: HTMLElement): HTMLElement[] {
  const starts = lineStarts(paragraph);
  const lines = starts.map((start, index) =>
    lineOf(paragraph, index === 0 ? null : start, starts[index + 1] ?? null),
  );
  if (lines.length === 0) lines.push(emptyLine());
  paragraph.replaceChildren(...lines);
  return lines;
}

/** Where each line begins. */
function lineStarts(paragraph: HTMLElement): Place[] {
  const starts: Place[] = [];
  const range = document.createRange();
  let bottom = -Infinity;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (const { index, 0: word } of node.data.matchAll(/\S+/gu)) {
      for (const offset of breaksIn(node, index, word.length, range)) {
        const box = boxOf(node, offset, range);
        // Calls of notes stand higher than their line, but never below the line before.
        if (box === null || box.top < bottom - 1) continue;
        starts.push({ node, offset });
        bottom = box.bottom;
      }
    }
  }
  return starts;
}

/** The offsets in a word at which a line may begin: its first, and more where it is parted. */
function breaksIn(node: Text, start: number, length: number, range: Range): number[] {
  range.setStart(node, start);
  range.setEnd(node, start + length);
  const tops = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
  return tops.size < 2 ? [start] : Array.from({ length }, (_, index) => start + index);
}

function boxOf(node: Text, offset: number, range: Range): DOMRect | null {
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getClientRects()[0] ?? null;
}

/**
 * A line as an element, with copies of the marks that its words stand in.
 *
 * @param start of the line, null for that of the paragraph; `end` likewise
 */
function lineOf(paragraph: HTMLElement, start: Place | null, end: Place | null): HTMLElement {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (start !== null) range.setStart(start.node, start.offset);
  if (end !== null) range.setEnd(end.node, end.offset);
  const line = emptyLine();
  let content: Node = range.cloneContents();
  for (
    let around = elementAt(range);
    around !== paragraph && around !== null;
    around = around.parentElement
  ) {
    const copy = around.cloneNode();
    copy.appendChild(content);
    content = copy;
  }
  line.append(content);
  return line;
}

/** The innermost element around a stretch. */
function elementAt({ commonAncestorContainer: around }: Range): Element | null {
  return around instanceof Element ? around : around.parentElement;
}

function emptyLine(): HTMLElement {
  const line = document.createElement('span');
  line.className = 'l';
  return line;
}
