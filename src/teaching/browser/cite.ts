/** The reference of a page, opened under what one can do with it: styles, copies, files, a choice of the part that is cited. */
import { groups } from 'concordance:references';
import { addSheet } from '../../components/added-sheet.ts';
import { made } from '../../components/made.ts';
import { citeWords, dayInWords } from '../../strings/browser/cite.ts';
import type { Citation } from '../cited.ts';
import { citedAddress, citedParts, citedQuery, citing } from '../contract.ts';
import { fileFormats } from '../file-formats.ts';
import { itemOf, PAGES, referenceOf, styles, type Style } from '../references.ts';
import panelStyles from '../styles/cite.css?inline';
import { addressNode, buttonOf, rowOf, statusOf } from './panel-parts.ts';
import { partChoice } from './parts.ts';
import { referenceFile } from './reference-files.ts';
import { quotedWords } from './quoted-words.ts';
import { nodesOf } from './reference-nodes.ts';
import { pathHere, save } from './save.ts';

const panels = new WeakMap<Element, HTMLElement>();

/** Opens or closes the references of the page. @param button what was pressed */
export function toggleCiting(button: HTMLElement): void {
  const panel = panels.get(button) ?? panelFor(button);
  panels.set(button, panel);
  const open = panel.hidden;
  panel.hidden = !open;
  button.setAttribute('aria-expanded', String(open));
  // The reference stands last, often below the window.
  if (open) panel.scrollIntoView({ block: 'nearest' });
}

function panelFor(button: HTMLElement): HTMLElement {
  addSheet(panelStyles);
  const panel = made('div', 'cite-panel');
  panel.hidden = true;
  panel.dataset['copies'] = '';
  // Browsers that take no sheet from a script show it on lines of its own all the same.
  panel.style.flex = '1 0 100%';
  panel.style.order = '1';
  panel.append(...contentsFor(button));
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    toggleCiting(button);
    button.focus();
  });
  button.after(panel);
  return panel;
}

function contentsFor(button: HTMLElement): Node[] {
  const whole: Citation = citing.of(button) ?? { group: PAGES, title: document.title };
  const here = document.querySelector(citedAddress.selector);
  const isAddress = here !== null && citedAddress.of(here) === '';
  const reference = made('p', 'reference');
  reference.dataset['reference'] = '';
  const day = new Date();
  let style: Style = 'iso690';
  const choice = partChoice(citedParts.of(button) ?? [], () => show());
  const cited = () => ({ ...whole, title: whole.title + choice.label() });
  const query = citedQuery.of(button) ?? '';
  // Where two clauses are chosen the printed address names them already.
  const page = () => (here?.textContent ?? location.href).replace(query, '');
  const address = () => within(page(), query + choice.anchor());
  const words = document.querySelector<HTMLElement>('[data-clause-words]');
  const quoted = made('p');
  quoted.hidden = true;
  quoted.dataset['citedWords'] = '';
  const show = () => {
    if (words !== null) quoted.textContent = quotedWords(words);
    reference.replaceChildren(
      ...nodesOf(referenceOf(groups, cited(), style), addressNode(address()), dayInWords(day)),
    );
  };
  show();
  const styleButtons = styles.map((one) => {
    const press = buttonOf(citeWords.styles[one], () => {
      style = one;
      for (const other of styleButtons) other.setAttribute('aria-pressed', String(other === press));
      show();
    });
    press.setAttribute('aria-pressed', String(one === style));
    return press;
  });
  const files = fileFormats.map(({ extension, name, mediaType }) =>
    buttonOf(name, () => {
      const id = idOf(pathHere(), query, choice.anchor());
      const item = itemOf(groups, cited());
      const content = referenceFile(extension, { item, id, address: isAddress ? address() : null, day });
      save(new Blob([content], { type: mediaType }), `${id}.${extension}`);
    }),
  );
  return [
    ...choice.elements,
    rowOf(citeWords.style, false, styleButtons),
    rowOf(null, false, [
      ...copyButtons(words !== null),
      ...(choice.elements.length > 0 ? shareButton(address) : []),
    ]),
    statusOf(),
    quoted,
    reference,
    rowOf(citeWords.files, true, files),
  ];
}

/** The address of a part of a page: where an id has the name of the site behind it, what names the part comes before that. */
function within(address: string, part: string): string {
  return address.replace(/(?: \(.+\))?$/, (site) => part + site);
}

/** What an entry and its file are called: `dialogue-2024-4-80-p3`, `concordance-regard-oci-2016-i-dialogue-2024-1-1`. */
function idOf(path: string, query: string, anchor: string): string {
  const asked = [...new URLSearchParams(query).values()];
  return [path.replace(/\/$/, ''), ...asked, anchor.slice(1)]
    .filter((part) => part !== '')
    .join('-')
    .replaceAll(/[/#]/g, '-');
}

function copyButtons(hasWords: boolean): HTMLElement[] {
  const copies = [['reference', citeWords.copyReference]];
  if (hasWords) copies.push(['cited-words reference', citeWords.copyBoth]);
  return copies.map(([parts, name]) => {
    const button = buttonOf(name ?? '');
    button.dataset['copy'] = parts;
    return button;
  });
}

/** Where a part can be cited; the page as a whole is sent on by the button beside the one that cites. */
function shareButton(address: () => string): HTMLElement[] {
  if (!('share' in navigator)) return [];
  // Closing the share sheet rejects, which is no failure.
  const share = () => void navigator.share({ title: document.title, url: address() }).catch(() => undefined);
  return [buttonOf(citeWords.share, share)];
}
