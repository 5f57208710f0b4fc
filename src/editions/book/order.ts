/** Data for a book besides the edition, and how it says where a page of the site is. */
import { words } from '../../strings/words.ts';
import { element, type Element } from '../../components/tree.ts';

const siteWords = words('site');

export interface BookOrder {
  /**
   * Public address of the site, with its sub-path and a slash at the end: `https://example.org/mali/`; null where it has
   * none, so that the book gives ids in place of addresses.
   */
  site: string | null;
  /** The page on method, as it stands in `content/pages/methode.mdx`, and its second part, in `methode-detail.mdx`. */
  method: string;
  methodDetail: string;
}

/**
 * The public address of a path of the site: `/methode/` → `https://example.org/mali/methode/`; null where it has none.
 *
 * @throws Error where the site's address is malformed or lacks its final slash
 */
export function addressOn(site: string | null, path: string): string | null {
  if (site === null) return null;
  if (!URL.canParse(site) || !site.endsWith('/'))
    throw new Error(`“${site}” is not the address of a site: expected one such as https://example.org/mali/`);
  return new URL(path.replace(/^\//, ''), site).href;
}

/** Where a page is: its address, linked and in view; its id and the name of the site where that has no address. */
export function placeOn(site: string | null, path: string): Element | string {
  const address = addressOn(site, path);
  return address === null ? idOn(path) : element('a', { class: 'address', href: address }, address);
}

/** `dialogue-2024/4/66 (Concordance)`; the name alone for the home page. */
export function idOn(path: string): string {
  const id = path.replace(/^\/|\/$/g, '');
  return id === '' ? siteWords.siteName : `${id} (${siteWords.siteName})`;
}
