/** XHTML elements as plain values, the form of chapters until they are printed. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** A child of an element: null adds nothing, a list adds its members. */
export type Child = Node | null | readonly Child[];

/** @param attributes those that are null are left out */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): Element {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== null);
  return { name, attributes: Object.fromEntries(given), children: flat(children) };
}

function flat(children: readonly Child[]): Node[] {
  return children.flatMap((child) => {
    if (child === null || child === '') return [];
    return isList(child) ? flat(child) : [child];
  });
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

/** An element and all elements below it, in the order of the text. */
export function* elementsOf(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* elementsOf(child);
}

/** The same tree with the attributes of every element replaced. */
export function withAttributes(
  root: Element,
  change: (found: Element) => Readonly<Record<string, string>>,
): Element {
  return {
    name: root.name,
    attributes: change(root),
    children: root.children.map((child) =>
      typeof child === 'string' ? child : withAttributes(child, change),
    ),
  };
}

/** The head of a table, one cell for each column. */
export function columnHeads(heads: readonly string[]): Element {
  const cells = heads.map((head) => element('th', { scope: 'col' }, head));
  return element('thead', {}, element('tr', {}, cells));
}
