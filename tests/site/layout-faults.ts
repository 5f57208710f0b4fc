/** Faults of layout that a reader would see, as the browser laid a page out in its window. */
import type { Page } from 'playwright';
import { brokenMarks } from './line-breaks.ts';

/**
 * What is wrong with the page as it stands: sideways scroll, text cut off, too small or over other text, words that
 * only an ugly break keeps in their column, a header of more than one row, signs parted from their words. Each with
 * the width of the window. Call it when scripts are done; hidden parts are not looked at.
 *
 * @param scale of the text against the page's own; enlarged alone, long words may break in their columns
 */
export async function layoutFaults(page: Page, scale = 1): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const found = await page.evaluate(measure, scale);
  return [...found, ...(await brokenMarks(page))].map((fault) => `${width} px: ${fault}`);
}

/** Runs in the page, so that it can use nothing outside itself. */
function measure(scale: number): string[] {
  const faults: string[] = [];
  const named = (element: Element | null): string =>
    element === null ? '?' : `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const most = (kind: string, all: string[]): void => {
    faults.push(...[...new Set(all)].slice(0, 4).map((one) => `${kind}: ${one}`));
  };
  const own = document.adoptedStyleSheets;
  /** Lays out parts out of view too, and with `strict` breaks no word but at a hyphen. */
  const layOut = (strict: boolean): void => {
    const sheet = new CSSStyleSheet();
    const unbroken = ':not(code, code *, kbd, .address, .address *, .line, .line *)';
    sheet.replaceSync(
      `* { content-visibility: visible !important } ${strict ? `${unbroken} { overflow-wrap: normal !important; word-break: normal !important }` : ''}`,
    );
    document.adoptedStyleSheets = [...own, sheet];
  };

  if (scale === 1) layOut(true);
  const tooWide = [...document.querySelectorAll<HTMLElement>('body *:not(.unseen, svg *)')].filter(
    (element) => {
      if (scale > 1 || element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0)
        return false;
      const { overflowX, display } = getComputedStyle(element);
      return (
        display !== 'inline' &&
        overflowX === 'visible' &&
        element.closest('.unseen, svg') === null &&
        element.checkVisibility() &&
        element.textContent.trim() !== ''
      );
    },
  );
  most(
    'a word wider than its column',
    tooWide
      .filter((element) => !tooWide.some((other) => other !== element && element.contains(other)))
      .map((element) => `${named(element)} ${element.textContent.trim().slice(0, 40)}`),
  );

  layOut(false);
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth || scrollWidth > innerWidth) {
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    faults.push(`it scrolls sideways: ${scrollWidth} px: ${wide.slice(0, 5).map(named).join(', ')}`);
  }
  most(
    'text cut off',
    [...document.querySelectorAll('body *:not(.unseen)')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        return hides && element.scrollWidth > element.clientWidth + 1;
      })
      .map(named),
  );

  // The lines of text in view, each the middle half of its height, which no other line may touch.
  interface Line {
    node: Text;
    top: number;
    bottom: number;
    left: number;
    right: number;
  }
  const scrollerOf = (element: Element): Element | undefined => {
    for (let one: Element | null = element; one !== null && one !== document.body; one = one.parentElement)
      if (getComputedStyle(one).overflowY === 'auto') return one;
    return undefined;
  };
  const lines: Line[] = [];
  const small: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent === null || node.data.trim() === '') continue;
    if (
      parent.closest('script, style, noscript, select, .unseen, .marked') !== null ||
      !parent.checkVisibility()
    )
      continue;
    const drawn = parent.closest('svg')?.getScreenCTM()?.a ?? 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * drawn;
    // Calls of notes are small by custom.
    if (size < 15 * scale - 0.1 && parent.closest('.call') === null)
      small.push(`${size.toFixed(1)} px in ${named(parent)}: ${node.data.trim().slice(0, 30)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const frame = scrollerOf(parent)?.getBoundingClientRect();
    for (const { top, bottom, left, right } of range.getClientRects()) {
      const quarter = (bottom - top) / 4;
      // Of what scrolls in a box of its own, only that in view.
      const inView = frame === undefined || (top >= frame.top - 1 && bottom <= frame.bottom + 1);
      if (right - left > 2 && inView)
        lines.push({ node, top: top + quarter, bottom: bottom - quarter, left, right });
    }
  }
  most('small text', small);
  most(
    'a field that phones would zoom to',
    [...document.querySelectorAll('input:not([type=checkbox], [type=radio], [hidden]), select, textarea')]
      .filter((field) => field.checkVisibility() && parseFloat(getComputedStyle(field).fontSize) < 16)
      .map(named),
  );
  lines.sort((one, other) => one.top - other.top);
  const over: string[] = [];
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next];
      if (other === undefined || other.top >= line.bottom) break;
      const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (other.node !== line.node && shared > 2)
        over.push(`${line.node.data.trim().slice(0, 30)} | ${other.node.data.trim().slice(0, 30)}`);
    }
  });
  most('text over text', over);

  // A step whose sign has gone to a line of its own has one line more than its name.
  most(
    'the sign of a breadcrumb begins a line',
    [...document.querySelectorAll('.breadcrumb li:not(:last-child)')]
      .filter((step) => step.getClientRects().length > (step.firstElementChild?.getClientRects().length ?? 0))
      .map(({ textContent }) => textContent.trim()),
  );

  const bar = document.querySelector('.site-header > *');
  const row = bar?.getBoundingClientRect();
  if (bar && row && getComputedStyle(bar).display !== 'none') {
    const parts = [...bar.querySelectorAll('a, button, input, summary')].filter((part) =>
      part.checkVisibility(),
    );
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (row.height > 4 * rem) faults.push(`the header is ${row.height} px high`);
    for (const { part, box } of boxes) {
      const lineHeight = parseFloat(getComputedStyle(part).lineHeight);
      const range = document.createRange();
      range.selectNodeContents(part);
      if (range.getBoundingClientRect().height > 1.7 * lineHeight)
        faults.push(`wraps in the header: ${named(part)}`);
      if (box.top < row.top - 1 || box.bottom > row.bottom + 1 || box.right > innerWidth || box.left < 0)
        faults.push(`out of the header: ${named(part)}`);
      if (box.height < 24 || box.width < 24) faults.push(`a small target in the header: ${named(part)}`);
    }
    boxes.forEach(({ part, box }, index) => {
      const next = boxes[index + 1];
      if (next !== undefined && next.box.left < box.right - 1)
        faults.push(`in the header ${named(part)} is over ${named(next.part)}`);
    });
  }
  return faults;
}

/** Whether the page's first words, after its header and the way to it, begin in the window. */
export async function beginsInWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const first = [...(main?.querySelectorAll('h1, h2, p') ?? [])].find(
      (element) =>
        element.closest('.breadcrumb, .unseen') === null &&
        element.checkVisibility() &&
        element.textContent.trim() !== '',
    );
    if (first === undefined) return false;
    const range = document.createRange();
    range.selectNodeContents(first);
    const [line] = range.getClientRects();
    return line !== undefined && line.bottom <= innerHeight;
  });
}
