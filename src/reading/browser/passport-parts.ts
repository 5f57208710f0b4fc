/** Elements of the sheet of a clause: made anew, or copied from the page. */
import { made } from '../../components/made.ts';

export function element(
  name: keyof HTMLElementTagNameMap,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const one = made(name, '', ...children);
  for (const [attribute, value] of Object.entries(attributes)) one.setAttribute(attribute, value);
  return one;
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
