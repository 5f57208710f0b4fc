/** Addresses under the sub-path the site is served from. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address on this host of a path of the site: `/methode/` → `/something/methode/`. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** The public address, with its host, of a path of the site. */
export function publicAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
