/** Buttons that put texts in the open dossier and take them out, and the count of its texts, on every page. */
import { addSheet } from '../../components/added-sheet.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { collectingWords } from '../../strings/browser/collecting.ts';
import { collectButton, dossierCount } from '../collecting.ts';
import {
  addText,
  emptyDossier,
  indexOf,
  isFull,
  removeEntry,
  repeatedIn,
  textCount,
  undoRemoval,
  type Dossier,
} from '../dossier.ts';
import { dossierToAddress } from '../dossier-address.ts';
import collectedStyles from '../styles/collected.css?inline';
import { changeDossier, keptDossier, openDossier, openId } from './kept-dossiers.ts';

let isStarted = false;

/** Shows what is in the dossier, now and after each change here or in another tab. */
export function startButtons(): void {
  if (isStarted) return;
  isStarted = true;
  show();
  addEventListener('storage', () => show());
  // The page as the back button brings it again.
  addEventListener('pageshow', () => show());
  // Results that come later.
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(hasButton))) show();
  }).observe(document.body, { childList: true, subtree: true });
}

/** Puts the text of a button in the open dossier, or takes it out, and says so beside it. */
export function press(button: HTMLElement): void {
  startButtons();
  const reference = collectButton.of(button);
  if (reference === null) return;
  const id = openId();
  const before = keptDossier(id) ?? emptyDossier();
  const index = indexOf(before, reference);
  const entry = before.entries[index];
  if (entry === undefined) {
    if (isFull(before)) say(button, [collectingWords.full]);
    else change(button, id, (latest) => addText(latest, reference), collectingWords.added);
    return;
  }
  const undo = document.createElement('button');
  undo.type = 'button';
  undo.textContent = collectingWords.undo;
  undo.addEventListener('click', () => {
    change(button, id, (latest) => undoRemoval(latest, { entry, index }), collectingWords.added);
    button.focus();
  });
  const takeOut = (latest: Dossier) => removeEntry(latest, indexOf(latest, reference))?.dossier ?? latest;
  change(button, id, takeOut, collectingWords.removed, undo);
}

/** Changes the open dossier and says what it has now, with the way to it. */
function change(
  button: HTMLElement,
  id: string,
  how: (latest: Dossier) => Dossier,
  saying: (texts: string) => string,
  ...more: Node[]
): void {
  const { dossier, kept } = changeDossier(id, how);
  openDossier(id);
  show(dossier);
  const carried = kept === 'nowhere' ? dossierToAddress(dossier) : '';
  const ways = [wayTo('/dossier/', collectingWords.open)];
  if (textCount(dossier) > 0) ways.push(wayTo('/dossier/fiche/', collectingWords.sheet));
  for (const way of ways) way.hash = carried;
  const said = saying(collectingWords.texts(textCount(dossier)));
  const parts = [said, ...repeated(dossier, button), ...more, ...ways];
  say(button, kept === 'browser' ? parts : [...parts, collectingWords.unkept[kept]]);
}

/** What is said of a text that is in the dossier, where other texts there have a clause of it too. */
function repeated(dossier: Dossier, button: HTMLElement): string[] {
  const reference = collectButton.of(button);
  if (reference === null || indexOf(dossier, reference) === -1) return [];
  const count = repeatedIn(dossier, reference);
  return count === 0 ? [] : [collectingWords.repeated(count, reference.kind === 'pair')];
}

function wayTo(path: string, text: string): HTMLAnchorElement {
  const way = document.createElement('a');
  way.textContent = text;
  way.href = siteAddress(path).href;
  return way;
}

/** The line after a button, which screen readers speak: it is there before it says anything. */
function say(button: HTMLElement, parts: readonly (string | Node)[]): void {
  addSheet(collectedStyles);
  const beside = button.nextElementSibling;
  const isThere = beside instanceof HTMLElement && beside.matches('[data-collected]');
  const line = isThere ? beside : document.createElement('span');
  line.dataset['collected'] = '';
  line.setAttribute('role', 'status');
  if (!isThere) button.after(line);
  requestAnimationFrame(() => line.replaceChildren(...parts.flatMap((part) => [part, ' '])));
}

/** The count alone, or in small print what it counts. */
function countIn(sign: Element, count: number): string {
  return sign.matches('small') ? collectingWords.texts(count) : String(count);
}

/** Shows how many texts the open dossier has, and at each button whether it has its text. */
function show(dossier = keptDossier(openId())): void {
  const count = dossier === null ? 0 : textCount(dossier);
  for (const sign of document.querySelectorAll(dossierCount.selector))
    sign.textContent = count === 0 ? '' : countIn(sign, count);
  for (const button of document.querySelectorAll(collectButton.selector)) {
    const reference = collectButton.of(button);
    const isIn = dossier !== null && reference !== null && indexOf(dossier, reference) !== -1;
    const label = isIn ? collectingWords.remove : collectingWords.add;
    if (button.textContent !== label) button.textContent = label;
  }
}

function hasButton(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return node.matches(collectButton.selector) || node.querySelector(collectButton.selector) !== null;
}
