/** Addresses of the site, turned into addresses from one page to another on a disk. */
import { posix } from 'node:path';

/** What an address may lead to. */
export interface Place {
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** Public address of the site, with a slash at its end. */
  publicRoot: string;
  /** Files of the edition, from its root. */
  files: ReadonlySet<string>;
  /** Whether a file is to be had at its public address alone. */
  isElsewhere: (path: string) => boolean;
}

/** An address as it must stand, with the file of the edition it leads to, if any; or why it cannot stand. */
export type Turned = { address: string; file: string | null } | { fault: string };

/** What file the page is that a folder shows. */
export const INDEX = 'index.html';

/** Any origin will do: only paths are compared. */
const ORIGIN = 'https://site.invalid';

/**
 * @param from file the address stands in, from the root: `methode/index.html`
 * @param address as the built site has it: `/concordance/?force=3#ii`
 * @returns `../concordance/index.html?force=3#ii`; addresses of other hosts, and of places on the page, stay
 */
export function turn(place: Place, from: string, address: string): Turned {
  if (/^([a-z][a-z\d+.-]*:|\/\/|[?#]|$)/i.test(address)) return { address, file: null };
  const { pathname, search, hash } = new URL(address, `${ORIGIN}${place.base}${from}`);
  if (!pathname.startsWith(place.base)) return { fault: `is not under ${place.base}` };
  const path = decodeURIComponent(pathname.slice(place.base.length));
  if (place.isElsewhere(path))
    return { address: `${new URL(path, place.publicRoot).href}${search}${hash}`, file: null };
  const file = path === '' || path.endsWith('/') ? `${path}${INDEX}` : path;
  if (!place.files.has(file)) return { fault: `leads to ${file}, which is not there` };
  return { address: `${relative(from, file)}${search}${hash}`, file };
}

/** The way from a file to the root, with a slash at its end. */
export function wayToRoot(from: string): string {
  return '../'.repeat(from.split('/').length - 1) || './';
}

/** The way from one file to another, as an address. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');
}
