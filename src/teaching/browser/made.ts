/** Elements made by the scripts of a dossier: text is only ever set as text. */

export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

export function link(address: string | URL, text: string): HTMLAnchorElement {
  const anchor = made('a', '', text);
  anchor.href = String(address);
  return anchor;
}

/** A button that does what its name says to what it stands in. */
export function button(text: string, act: string, spoken = text): HTMLButtonElement {
  const one = made('button', '', text);
  one.type = 'button';
  one.dataset['act'] = act;
  if (spoken !== text) one.setAttribute('aria-label', spoken);
  return one;
}
