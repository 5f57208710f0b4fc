/** Elements made by scripts of pages: text is only ever set as text. */

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
