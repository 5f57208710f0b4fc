/** Marks the words searched for on the page of a clause reached by search, until the reader clears them. */
import { addressValue } from '../core/address-value.ts';
import { fold, tokensOf } from '../core/fold.ts';
import { tidy } from '../core/tidy.ts';
import { made } from '../../components/made.ts';
import { nodesOf } from '../../components/run-nodes.ts';
import { runsOf } from '../../edition/runs.ts';
import { searchWords } from '../../strings/browser/search.ts';
import { marksParameter } from './marks-parameter.ts';
import { addSheet } from '../../components/added-sheet.ts';
import offersStyles from '../styles/offers.css?inline';

export function markFoundWords(): void {
  const { text: sought } = tidy(addressValue(location.search, marksParameter));
  const words = new Set(tokensOf(sought).map(({ folded }) => folded));
  const text = document.querySelector<HTMLElement>('[data-clause-words]');
  if (text === null || words.size === 0) return;
  const marks = textNodes(text).flatMap((node) => markIn(node, words));
  if (marks.length === 0) return;
  addSheet(offersStyles);
  const button = made('button', '', searchWords.clearMarks);
  button.type = 'button';
  const found = new Map(marks.map((mark) => [fold(mark.textContent), mark.textContent]));
  const bar = made('p', 'marked no-print', searchWords.marked([...found.values()].join(', ')), ' ', button);
  text.after(bar);
  button.addEventListener('click', () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete(marksParameter);
    history.replaceState(null, '', address);
    text.tabIndex = -1;
    text.focus();
  });
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Marks the found words of a text node, which new nodes replace. */
function markIn(node: Text, words: ReadonlySet<string>): HTMLElement[] {
  const found = tokensOf(node.data).filter(({ folded }) => words.has(folded));
  if (found.length === 0) return [];
  const nodes = nodesOf(runsOf({ text: node.data, sic: [] }, { found }));
  node.replaceWith(...nodes);
  return nodes.filter((one) => one instanceof HTMLElement);
}
