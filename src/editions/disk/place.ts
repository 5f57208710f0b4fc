/** Reads from the home page of a built site the path and the public address of the site. */
import { parse } from 'parse5';
import { attribute, elementsOf } from '../../components/parsed-html.ts';

/**
 * The path a site is served under, with a slash at both ends.
 *
 * @param home HTML of its home page
 * @throws Error where the page has no `data-root`
 */
export function readBase(home: string): string {
  const root = elementsOf(parse(home)).find(({ tagName }) => tagName === 'html');
  const base = root === undefined ? null : attribute(root, 'data-root');
  if (base === null)
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
  const canonical = elementsOf(parse(home)).find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  return canonical === undefined ? null : attribute(canonical, 'href');
}
