/** Data for a book besides the edition. */
export interface BookOrder {
  /** Public address of the site, with its sub-path and a slash at the end: `https://example.org/mali/`. */
  site: string;
  /** The page on method, as it stands in `content/pages/methode.mdx`, and its second part, in `methode-detail.mdx`. */
  method: string;
  methodDetail: string;
}

/**
 * The public address of a path of the site: `/methode/` → `https://example.org/mali/methode/`.
 *
 * @throws Error where the site's address is malformed or lacks its final slash
 */
export function addressOn(site: string, path: string): string {
  if (!URL.canParse(site) || !site.endsWith('/'))
    throw new Error(`“${site}” is not the address of a site: expected one such as https://example.org/mali/`);
  return new URL(path.replace(/^\//, ''), site).href;
}
