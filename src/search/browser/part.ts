/**
 * The part of a page that a script works on.
 *
 * @throws Error where the page lacks it
 */
export function part<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const element = root.querySelector<Kind>(selector);
  if (element === null) throw new Error(`the page lacks ${selector}`);
  return element;
}
