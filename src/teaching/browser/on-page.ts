/**
 * The element of the page of a dossier that carries a sign.
 *
 * @throws where the page has none
 */
export function onPage<Wanted extends HTMLElement>({ selector }: { selector: string }): Wanted {
  const element = document.querySelector<Wanted>(selector);
  if (element === null) throw new Error(`the page lacks ${selector}`);
  return element;
}
