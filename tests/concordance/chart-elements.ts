/** Elements of a built page that carry a hook of the charts, read without the site's code. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Found {
  name: string;
  attributes: Record<string, string>;
  /** White space folded. */
  text: string;
  /** Addresses that it and what it holds lead to. */
  links: string[];
  /** The pair of texts it belongs to; empty outside a chart of one. */
  pair: string;
}

/** All elements of a page with an attribute, in their order. */
export function elementsHaving(html: string, attribute: string): Found[] {
  const found: Found[] = [];
  const visit = (node: Tree.Node, pair: string) => {
    let own = pair;
    if ('attrs' in node) {
      const attributes = attributesOf(node);
      own = attributes['data-pair'] ?? pair;
      if (attribute in attributes)
        found.push({
          name: node.nodeName,
          attributes,
          text: textOf(node).replace(/\s+/g, ' ').trim(),
          links: linksOf(node),
          pair: own,
        });
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, own);
  };
  visit(parse(html), '');
  return found;
}

function attributesOf(node: Tree.Element): Record<string, string> {
  return Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function linksOf(node: Tree.Node): string[] {
  const own = 'attrs' in node ? attributesOf(node)['href'] : undefined;
  const inside = 'childNodes' in node ? node.childNodes.flatMap(linksOf) : [];
  return own === undefined ? inside : [own, ...inside];
}
