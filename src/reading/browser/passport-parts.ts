/** Elements of the sheet of a clause: made anew, or copied from the page. */

export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** Copies of what a selector finds on the page, without ids, links and hooks, which a page has once. */
export function copyOf(selector: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll(selector)].map((found) => {
    const copy = found.cloneNode(true) as Element;
    for (const one of [copy, ...copy.querySelectorAll('*')]) {
      for (const { name } of [...one.attributes])
        if (['id', 'href', 'aria-label', 'title'].includes(name) || name.startsWith('data-'))
          if (name !== 'data-hue') one.removeAttribute(name);
    }
    return copy;
  });
}
