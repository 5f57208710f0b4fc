/** Parts of the panel with a reference, made of text alone. */
import { citeWords } from '../../strings/browser/cite.ts';

export function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

export function buttonOf(name: string, act?: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  if (act !== undefined) button.addEventListener('click', act);
  return button;
}

/** Buttons in a row. @param name of them in common; null for none @param shown whether it is in view */
export function rowOf(name: string | null, shown: boolean, buttons: readonly HTMLElement[]): HTMLElement {
  const row = element('div', 'cite-row');
  if (name !== null) {
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', name);
  }
  if (shown) {
    const label = element('span', '', `${name ?? ''}${citeWords.colon}`);
    label.setAttribute('aria-hidden', 'true');
    row.append(label);
  }
  row.append(...buttons);
  return row;
}

export function addressNode(address: string): HTMLElement {
  return element('span', 'cite-address', address);
}

/** Where it is said how a copy went. */
export function statusOf(): HTMLElement {
  const status = element('p', '');
  status.setAttribute('role', 'status');
  status.dataset['copied'] = citeWords.copied;
  return status;
}
