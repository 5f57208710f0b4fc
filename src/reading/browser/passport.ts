/**
 * The sheet of a clause, made from its page: the words, where they stand, what ties them, the state of the text, the
 * address with its QR code, the version. It stands under the button that opens it until it is closed, and prints alone,
 * on one sheet.
 */
import { addSheet } from '../../components/added-sheet.ts';
import { passportWords } from '../../strings/browser/passport.ts';
import { codeFigure } from './passport-code.ts';
import { addressOfPage, idOfPage, noteLines, placeLines, tieLines, versionLine } from './passport-facts.ts';
import { copyOf, element } from './passport-parts.ts';
import styles from '../styles/passport.css?inline';

/** Characters beyond which a sheet of A5 needs smaller words, and beyond which the smallest. */
const LONG = 1250;
const LONGEST = 1800;

/** What closes the sheet while it is open. */
let closeOpen: (() => void) | null = null;

/** Opens the sheet, or closes it where it is open. @param opener says which, and gets the focus back */
export function togglePassport(opener: HTMLElement): void {
  if (closeOpen !== null) {
    closeOpen();
    return;
  }
  addSheet(styles);
  const sheet = element('section', { class: 'passport', tabindex: '-1', 'aria-labelledby': 'fiche' });
  const close = () => {
    sheet.remove();
    closeOpen = null;
    opener.setAttribute('aria-expanded', 'false');
    delete document.documentElement.dataset['sheet'];
    opener.focus();
  };
  const closing = element('button', { type: 'button' }, passportWords.close);
  closing.addEventListener('click', close);
  sheet.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const printing = element('button', { type: 'button', 'data-print': '' }, passportWords.print);
  const acts = element(
    'p',
    { class: 'passport-acts no-print' },
    printing,
    closing,
    element('span', {}, passportWords.paper),
  );
  sheet.append(acts, ...heading(), ...copyOf('.said'), facts());
  const { length } = sheet.textContent;
  if (length > LONG) sheet.classList.add(length > LONGEST ? 'longest' : 'long');
  document.documentElement.dataset['sheet'] = '';
  opener.closest('.acts')?.after(sheet);
  closeOpen = close;
  opener.setAttribute('aria-expanded', 'true');
  // The page stays where the reader is, unless nothing of the sheet would be in view.
  sheet.focus({ preventScroll: true });
  acts.scrollIntoView({ block: 'nearest' });
}

function heading(): Element[] {
  const [title] = copyOf('h1');
  return [
    element(
      'p',
      { class: 'passport-kind' },
      `${document.querySelector('.wordmark')?.textContent.trim() ?? ''}. ${passportWords.sheet}`,
    ),
    element('h2', { id: 'fiche' }, ...(title?.childNodes ?? [])),
    ...copyOf('.imprint'),
  ];
}

function facts(): Element {
  const address = addressOfPage();
  const list = element('dl', {});
  const fact = (name: string, lines: readonly (Node | string)[]) => {
    if (lines.length === 0) return;
    list.append(element('dt', {}, name), ...lines.map((line) => element('dd', {}, line)));
  };
  fact(passportWords.place, placeLines());
  fact(passportWords.ties, tieLines());
  fact(passportWords.state, [...noteLines(), ...versionLine()]);
  if (address === null) fact(passportWords.id, [idOfPage()]);
  else fact(passportWords.address, [element('span', { class: 'address' }, address)]);
  const figure = address === null ? [] : [codeFigure(address)];
  return element('div', { class: 'passport-facts' }, list, ...figure);
}
