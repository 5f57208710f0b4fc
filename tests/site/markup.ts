/** Built pages as trees of elements. */
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Parses a page as a browser without scripts does, so that the content of `noscript` counts. */
export function readMarkup(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { scriptingEnabled: false });
}

/** The elements below a node, in the order of the document. */
export function elementsOf(parent: Parent): Element[] {
  return parent.childNodes.flatMap((node) =>
    adapter.isElementNode(node) ? [node, ...elementsOf(node)] : [],
  );
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** An element and its ancestors, from the inside out. */
export function withAncestors(element: Element): Element[] {
  const parent = element.parentNode;
  return [element, ...(parent !== null && adapter.isElementNode(parent) ? withAncestors(parent) : [])];
}

/** The text of an element without that of the elements to leave out. */
export function textOf(parent: Parent, leaveOut: (element: Element) => boolean = () => false): string {
  return parent.childNodes
    .map((node) => {
      if (adapter.isTextNode(node)) return node.value;
      return adapter.isElementNode(node) && !leaveOut(node) ? textOf(node, leaveOut) : '';
    })
    .join('');
}
