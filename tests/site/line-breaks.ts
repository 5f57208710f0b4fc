/** Finds line breaks beside French marks, as the browser laid them out. */
import type { Page } from 'playwright';

/**
 * Places where a line begins with `; : ! ? »` or ends with `«`, the guillemets that style sheets set
 * around quotations included, each given as the words around it. A word that with its mark is wider than a
 * whole line, such as the name of a file on a phone, has to break and does not count.
 *
 * @throws Error where the page has no French mark at all
 */
export async function brokenMarks(page: Page): Promise<string[]> {
  const { looked, broken } = await page.evaluate(measure);
  if (looked === 0) throw new Error(`no French mark was looked at on ${page.url()}`);
  return broken;
}

/** Runs in the page, so that it can use nothing outside itself. */
function measure(): { looked: number; broken: string[] } {
  interface Character {
    node: Text;
    at: number;
    character: string;
  }
  const rectOf = ({ node, at }: Character): DOMRect => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const textBefore = (flow: Element, node: Node): string => {
    const range = document.createRange();
    range.setStart(flow, 0);
    range.setEndBefore(node);
    return range.toString();
  };
  const contentWidth = (element: Element): number => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  };
  const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';
  const flowOf = (node: Node): Element => {
    let element = node.parentElement;
    while (element?.parentElement && isInline(element)) element = element.parentElement;
    return element ?? document.body;
  };

  // Lay out sections out of view too.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);

  // The visible characters of each block of lines, in order.
  const flows = new Map<Element, Character[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent === null || parent.closest('script, style, template, select, svg') !== null) continue;
    if (!parent.checkVisibility()) continue;
    const flow = flowOf(node);
    const characters = flows.get(flow) ?? [];
    for (let at = 0; at < node.data.length; at++) {
      const character = node.data.charAt(at);
      if (character.trim() !== '') characters.push({ node, at, character });
    }
    flows.set(flow, characters);
  }

  let looked = 0;
  const broken: string[] = [];
  const tell = (where: string, around: string): void => {
    broken.push(`${where}: ${around.replace(/\s+/gu, ' ')}`);
  };
  const isBelow = (lower: DOMRect, upper: DOMRect): boolean =>
    lower.height > 0 && upper.height > 0 && lower.top >= upper.bottom - 2 && lower.left < upper.right;
  // Whether the word before a mark, with the mark, fits on one line.
  const fits = ({ node, at }: Character, mark = ''): boolean => {
    const flow = flowOf(node);
    const word = /[^ \n]*[ \n]*$/.exec(textBefore(flow, node) + node.data.slice(0, at))?.[0] ?? '';
    const ruler = document.createElement('span');
    ruler.style.whiteSpace = 'nowrap';
    ruler.style.position = 'absolute';
    ruler.textContent = word + node.data.charAt(at) + mark;
    node.parentElement?.append(ruler);
    const { width } = ruler.getBoundingClientRect();
    ruler.remove();
    return width <= contentWidth(flow);
  };
  for (const characters of flows.values()) {
    characters.forEach((one, index) => {
      const before = characters[index - 1];
      const after = characters[index + 1];
      const around = one.node.data.slice(Math.max(0, one.at - 25), one.at + 25);
      // Code and addresses may break anywhere.
      if (one.node.parentElement?.closest('code, .address')) return;
      if (';:!?»'.includes(one.character) && before !== undefined) {
        looked++;
        if (isBelow(rectOf(one), rectOf(before)) && fits(one)) tell('a line begins', around);
      }
      if (one.character === '«' && after !== undefined) {
        looked++;
        if (isBelow(rectOf(after), rectOf(one))) tell('a line ends', around);
      }
    });
  }

  for (const quotation of document.querySelectorAll('q')) {
    const { quotes } = getComputedStyle(quotation);
    const characters = [...(flows.get(flowOf(quotation)) ?? [])].filter(({ node }) =>
      quotation.contains(node),
    );
    const [first, last] = [characters[0], characters.at(-1)];
    if (quotes === 'none' || first === undefined || last === undefined) continue;
    looked++;
    if (!/^"«[\u00A0\u202F]" "[\u00A0\u202F]»"/u.test(quotes)) tell(`quotes are ${quotes}`, first.node.data);
    const lines = [...quotation.getClientRects()];
    const [top, bottom] = [lines[0], lines.at(-1)];
    if (top !== undefined && isBelow(rectOf(first), top)) tell('a guillemet ends a line', first.node.data);
    if (bottom !== undefined && isBelow(bottom, rectOf(last)) && fits(last, '\u202F»'))
      tell('a guillemet begins a line', last.node.data);
  }
  return { looked, broken };
}
