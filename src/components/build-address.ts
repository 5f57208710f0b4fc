/** Addresses of the site's pages at build time, sub-path included. In the browser: `browser-address.ts`. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The host that the site is built for; undefined where `SITE_URL` gives none, so that only a reader's browser knows it. */
const site = import.meta.env.SITE as string | undefined;

/** Address on the host of a path within the site: `/methode/` → `/something/methode/`. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** Public address, with its host, of a path within the site; null where the site is built for no host. */
export function addressElsewhere(path: string): string | null {
  return site === undefined ? null : new URL(href(path), site).href;
}

/** The same for what is read from the site itself: the address on the host stands in where that is not known. */
export function publicAddress(path: string): string {
  return addressElsewhere(path) ?? href(path);
}
