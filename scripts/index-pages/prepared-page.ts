import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * A clause page as it is indexed. Pagefind takes a word with a typographic
 * apostrophe for one word, so that `Etat` would miss `l’Etat`: the words are
 * indexed with straight ones, and carried as they are printed beside them, in
 * the named fact `words`, which results show.
 *
 * @returns the prepared page, or null where the page is not to be found by search
 */
export function prepareForSearch(html: string): string | null {
  const document = parse(html);
  const body = find(document, (element) => has(element, 'data-pagefind-body'));
  if (body === null) return null;
  const texts = textsOf(body);
  const printed = texts
    .map(({ value }) => value)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (const text of texts) text.value = text.value.replaceAll('’', "'");
  body.attrs.push(
    { name: 'data-pagefind-meta', value: 'words[data-words]' },
    { name: 'data-words', value: printed },
  );
  return serialize(document);
}

function has(element: Tree.Element, name: string): boolean {
  return element.attrs.some((attribute) => attribute.name === name);
}

function find(node: Tree.ParentNode, fits: (element: Tree.Element) => boolean): Tree.Element | null {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const found = fits(child) ? child : find(child, fits);
    if (found !== null) return found;
  }
  return null;
}

/** The text nodes that are indexed, in order. */
function textsOf(element: Tree.ParentNode): Tree.TextNode[] {
  return element.childNodes.flatMap((child) => {
    if (child.nodeName === '#text' && 'value' in child) return [child];
    if (!('tagName' in child) || has(child, 'data-pagefind-ignore')) return [];
    return textsOf(child);
  });
}
