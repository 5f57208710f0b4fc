/** Reads from the home page of a built site the path and the public address of the site. */
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/**
 * The path a site is served under, with a slash at both ends.
 *
 * @param home HTML of its home page
 * @throws Error where the page has no `data-root`
 */
export function readBase(home: string): string {
  const base = valueOf(rootOf(home), 'data-root');
  if (base === undefined)
    throw new Error(
      'index.html does not say where its site is: give its <html> data-root, the path of the root',
    );
  return base;
}

/**
 * The public address of a site, with a slash at its end; null where it has none.
 *
 * @param home HTML of its home page
 */
export function readPublicRoot(home: string): string | null {
  const head = elementsIn(rootOf(home)).find(({ tagName }) => tagName === 'head');
  const links = head === undefined ? [] : elementsIn(head);
  const canonical = links.find((element) => valueOf(element, 'rel') === 'canonical');
  return (canonical && valueOf(canonical, 'href')) ?? null;
}

function rootOf(html: string): Element {
  const [root] = parse(html).childNodes.filter(adapter.isElementNode);
  if (root === undefined) throw new Error('index.html has no element');
  return root;
}

function elementsIn(parent: Element): Element[] {
  return parent.childNodes.filter(adapter.isElementNode);
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
