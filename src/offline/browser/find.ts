/** Finding the kept file for an address. */
import type { KeptFile, KeptSite } from '../kept-site.ts';

/** The files of a kept version, by path on the host: `/concordance/methode/`. */
export type KeptPaths = ReadonlyMap<string, KeptFile>;

export type Found = { kind: 'file'; file: KeptFile } | { kind: 'redirect'; address: string };

/** @param scope address of the root of the site, with a slash at its end */
export function pathsOf({ files }: KeptSite, scope: string): KeptPaths {
  return new Map(files.map((file) => [new URL(file.path, scope).pathname, file]));
}

/**
 * The file for an address, or null. As on a host, the query is ignored, and a folder without its
 * final slash is redirected.
 */
export function findKept(paths: KeptPaths, address: string): Found | null {
  const { pathname, search } = new URL(address);
  const file = paths.get(pathname) ?? paths.get(pathname.replace(/\/index\.html$/, '/'));
  if (file !== undefined) return { kind: 'file', file };
  const folder = `${pathname}/`;
  return paths.has(folder) ? { kind: 'redirect', address: new URL(folder + search, address).href } : null;
}
