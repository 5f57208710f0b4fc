/** Addresses of the site's pages at build time, sub-path included. In the browser: `browser-address.ts`. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address on the host of a path within the site: `/methode/` → `/something/methode/`. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** Public address, with its host, of a path within the site. */
export function publicAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The same for what is read elsewhere; null where the site was built for no host, and its pages have no public address. */
export function addressElsewhere(path: string): string | null {
  return process.env['SITE_URL'] === undefined ? null : publicAddress(path);
}
