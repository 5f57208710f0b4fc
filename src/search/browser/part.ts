/**
 * The first element that fits a selector.
 *
 * @throws Error where there is none
 */
export function part<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const element = root.querySelector<Kind>(selector);
  if (element === null) throw new Error(`the page lacks ${selector}`);
  return element;
}
