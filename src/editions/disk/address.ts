/** Turns addresses of the site into relative ones between files on disk. */
import { posix } from 'node:path';
import { decoded } from './decoded.ts';

/** The site and its edition on disk, between which addresses are turned. */
export interface Place {
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** Public address of the site, with a slash at its end; null where it has none. */
  publicRoot: string | null;
  /** Files of the edition, from its root. */
  files: ReadonlySet<string>;
  /** Whether a file is not in the edition, so that links go to its public address. */
  isElsewhere: (path: string) => boolean;
}

/** The new address with the file of the edition it leads to, null if none; or the reason against it. */
export type Turned = { address: string; file: string | null } | { fault: string };

/** Name of the page of a folder. */
export const INDEX = 'index.html';

/** A made-up origin for `URL`: only paths are compared. */
const ORIGIN = 'https://site.invalid';

/**
 * Turns one address.
 *
 * @param from path of the file with the address, from the root: `methode/index.html`
 * @param address as in the built site: `/concordance/?force=3#ii`
 * @returns `../concordance/index.html?force=3#ii`; addresses on other hosts or within the page unchanged
 */
export function turn(place: Place, from: string, address: string): Turned {
  if (/^([a-z][a-z\d+.-]*:|\/\/|[?#]|$)/i.test(address)) return { address, file: null };
  const { pathname, search, hash } = new URL(address, `${ORIGIN}${place.base}${from}`);
  if (!pathname.startsWith(place.base)) return { fault: `is not under ${place.base}` };
  const path = decoded(pathname.slice(place.base.length));
  if (path === null) return { fault: 'is no valid address' };
  if (place.isElsewhere(path)) return { address: elsewhere(place, path, `${search}${hash}`), file: null };
  const file = path === '' || path.endsWith('/') ? `${path}${INDEX}` : path;
  if (!place.files.has(file)) return { fault: `leads to ${file}, which is not there` };
  return { address: `${relative(from, file)}${search}${hash}`, file };
}

/** The public address of a file that the edition leaves out; the place itself where the site has none. */
function elsewhere({ publicRoot }: Place, path: string, rest: string): string {
  return publicRoot === null ? '#' : `${new URL(path, publicRoot).href}${rest}`;
}

/** Relative address of the root from a file, with a slash at its end. */
export function wayToRoot(from: string): string {
  return '../'.repeat(from.split('/').length - 1) || './';
}

/** Relative address of one file from another, both paths from the root. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');
}
