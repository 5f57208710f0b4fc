/** The words of a page by blocks, as they stand side by side where inline elements meet. */
import { defaultTreeAdapter as adapter } from 'parse5';
import { attribute, type Element, type readMarkup } from './markup.ts';

/** Words of one text node. */
export interface Run {
  text: string;
  /** Whether they are a text's own, which keep their marks as printed. */
  printed: boolean;
}

/** Elements whose neighbours do not stand on their line, whatever a sheet makes of them. */
const BLOCKS = new Set(
  (
    'html head title body main header footer nav section article aside div p h1 h2 h3 h4 ul ol li dl dt dd ' +
    'table caption thead tbody tfoot tr td th figure figcaption form fieldset legend details summary br hr ' +
    'select option input button label blockquote pre noscript output svg text'
  ).split(' '),
);

const SILENT = new Set(['script', 'style', 'template']);

/** Classes of elements that hold words of a clause beside another. */
const QUOTED = new Set(['tie-words', 'pair-words', 'held-words']);

/** Whether an element holds words of a clause beside another, which are as printed. */
export function isQuoted(element: Element): boolean {
  return QUOTED.has(attribute(element, 'class') ?? '');
}

type Parent = Element | ReturnType<typeof readMarkup>;

/** @returns the runs of each block with words, in the order of the page */
export function inlineRuns(page: Parent): Run[][] {
  const blocks: Run[][] = [[]];
  const walk = (parent: Parent, printed: boolean): void => {
    for (const node of parent.childNodes) {
      if (adapter.isTextNode(node)) blocks.at(-1)?.push({ text: node.value, printed });
      if (!adapter.isElementNode(node) || SILENT.has(node.tagName)) continue;
      const isBlock = BLOCKS.has(node.tagName);
      if (isBlock) blocks.push([]);
      walk(node, printed || isPrinted(node));
      if (isBlock) blocks.push([]);
    }
  };
  walk(page, false);
  return blocks.map((runs) => runs.filter(({ text }) => text !== '')).filter((runs) => runs.length > 0);
}

function isPrinted(element: Element): boolean {
  if (attribute(element, 'data-witness') !== null || ['q', 'i', 'code'].includes(element.tagName))
    return true;
  if (isQuoted(element)) return true;
  return attribute(element, 'lang') !== null && element.tagName !== 'html';
}

const WORD = /[\p{L}\p{N}]/u;

/** What is wrong where a text ends and the next begins; null where nothing is. */
function seamFault(before: string, after: string): string | null {
  const last = before.at(-1) ?? '';
  const first = after.at(0) ?? '';
  if (WORD.test(last) && WORD.test(first)) return 'glued words';
  if (/[.,;:!?»)]/u.test(last) && /[\p{L}\p{N}«(]/u.test(first)) return 'no space after a mark';
  if (WORD.test(last) && /[;:!?«»(]/u.test(first)) return 'no space before a mark';
  const isWide = (sign: string) => /[ \u00A0]/u.test(sign);
  if ((isWide(last) && /[;:!?»]/u.test(first)) || (last === '«' && isWide(first)))
    return 'a wide space beside a mark';
  return /[.!?…]/u.test(last) && /^[.,](?![.\d])/u.test(after) ? 'two stops' : null;
}

/** Faults where two runs meet, told with some words on both sides; those within a text's own words are its own. */
export function badSeams(runs: readonly Run[]): string[] {
  return runs.flatMap((next, index) => {
    const run = runs[index - 1];
    if (run === undefined || (run.printed && next.printed)) return [];
    const fault = seamFault(run.text, next.text);
    return fault === null ? [] : [`${fault}: ${run.text.slice(-20)}|${next.text.slice(0, 20)}`];
  });
}

/** Faults within what the edition wrote in one run. */
export function badSpaces({ text, printed }: Run): string[] {
  if (printed) return [];
  return [
    ...text.matchAll(
      /.{0,20}(?:[^.]\.\.(?!\.)|[,;:!?]\.(?!\.)|\.,(?!\d)|[;:!?](?=\p{L})|\p{Ll}\.(?=\p{Lu}\p{Ll})|,(?=\p{L})).{0,10}/gu,
    ),
  ].map(([words]) => `stops or spaces: ${words}`);
}
