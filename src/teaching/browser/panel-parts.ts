/** Parts of the panel with a reference, made of text alone. */
import { made } from '../../components/made.ts';
import { citeWords } from '../../strings/browser/cite.ts';

export function buttonOf(name: string, act?: () => void): HTMLButtonElement {
  const button = made('button', '', name);
  button.type = 'button';
  if (act !== undefined) button.addEventListener('click', act);
  return button;
}

/** Buttons in a row. @param name of them in common; null for none @param shown whether it is in view */
export function rowOf(name: string | null, shown: boolean, buttons: readonly HTMLElement[]): HTMLElement {
  const row = made('div', 'cite-row');
  if (name !== null) {
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', name);
  }
  if (shown) {
    const label = made('span', '', `${name ?? ''}${citeWords.colon}`);
    label.setAttribute('aria-hidden', 'true');
    row.append(label);
  }
  row.append(...buttons);
  return row;
}

export function addressNode(address: string): HTMLElement {
  return made('span', 'cite-address', address);
}

/** Where it is said how a copy went. */
export function statusOf(): HTMLElement {
  const status = made('p');
  status.setAttribute('role', 'status');
  status.dataset['copied'] = citeWords.copied;
  return status;
}
