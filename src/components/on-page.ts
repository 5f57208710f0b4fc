/** Elements that a script cannot do without. */

/**
 * The first element that carries a sign, or fits a selector.
 *
 * @throws Error where there is none
 */
export function onPage<Wanted extends Element = HTMLElement>(
  wanted: string | { selector: string },
  root: ParentNode = document,
): Wanted {
  const selector = typeof wanted === 'string' ? wanted : wanted.selector;
  const element = root.querySelector<Wanted>(selector);
  if (element === null) throw new Error(`the page lacks ${selector}`);
  return element;
}
