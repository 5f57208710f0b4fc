/** Elements of pages that parse5 has read. */
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes, type Token } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** The elements below a node, in the order of the document, those of templates included. */
export function* elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Element, undefined> {
  for (const node of parent.childNodes) {
    if (!adapter.isElementNode(node)) continue;
    yield node;
    yield* elementsOf('content' in node ? node.content : node);
  }
}

/** The value of an attribute, `xlink:href` among them; null without it. */
export function attribute(element: Element, name: string): string | null {
  const full = ({ name: local, prefix }: Token.Attribute) => (prefix ? `${prefix}:${local}` : local);
  return element.attrs.find((one) => full(one) === name)?.value ?? null;
}
