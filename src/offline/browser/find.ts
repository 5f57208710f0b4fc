/** Which kept file answers an address. */
import type { KeptFile, KeptSite } from '../kept-site.ts';

/** The files of a version by the path of their address on this host: `/concordance/methode/`. */
export type KeptPaths = ReadonlyMap<string, KeptFile>;

export type Found = { kind: 'file'; file: KeptFile } | { kind: 'redirect'; address: string };

/** @param scope address of the root of the site, with a slash at its end */
export function pathsOf({ files }: KeptSite, scope: string): KeptPaths {
  return new Map(files.map((file) => [new URL(file.path, scope).pathname, file]));
}

/** As hosts do, whatever stands after `?` is left aside and a folder without its slash is led to its page. */
export function findKept(paths: KeptPaths, address: string): Found | null {
  const { pathname, search } = new URL(address);
  const file = paths.get(pathname) ?? paths.get(pathname.replace(/\/index\.html$/, '/'));
  if (file !== undefined) return { kind: 'file', file };
  const folder = `${pathname}/`;
  return paths.has(folder) ? { kind: 'redirect', address: new URL(folder + search, address).href } : null;
}
