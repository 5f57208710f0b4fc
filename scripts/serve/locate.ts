// From the path of a request to a file of the site.
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { headersFileName } from './host-headers.ts';

/** What a request designates. `sitePath` is the path within the site, with a leading slash. */
export type Located =
  | { kind: 'file'; path: string; sitePath: string }
  | { kind: 'missing'; sitePath: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'outside' }
  | { kind: 'malformed' };

/** Gives a base path its slashes at both ends: `notes` and `/notes` become `/notes/`. */
export function normalizeBasePath(basePath: string): string {
  const segments = basePath.split('/').filter((segment) => segment !== '');
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/**
 * Finds what a request designates.
 * @param root real path of the site's folder; nothing outside it is ever found
 * @param basePath where the site lives, with a slash at both ends
 * @param target path and query as received, percent-encoded
 */
export async function locate(root: string, basePath: string, target: string): Promise<Located> {
  const [rawPath = '', query] = splitOnce(target, '?');
  const suffix = query === undefined ? '' : `?${query}`;
  if (`${rawPath}/` === basePath) return { kind: 'redirect', location: basePath + suffix };
  const segments = decodeSegments(rawPath);
  if (segments === null) return { kind: 'malformed' };
  if (!rawPath.startsWith(basePath)) return { kind: 'outside' };

  const inSite = segments.slice(basePath.split('/').length - 2);
  const sitePath = `/${inSite.join('/')}`;
  const missing: Located = { kind: 'missing', sitePath };
  const asFolder = inSite.at(-1) === '';
  const names = asFolder ? inSite.slice(0, -1) : inSite;
  // Hosts read this file and do not publish it; an empty name would be a doubled slash.
  if (names.includes('') || sitePath === `/${headersFileName}`) return missing;

  const path = await realPathWithin(root, join(root, ...names));
  if (path === null) return missing;
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder) return asFolder ? missing : { kind: 'file', path, sitePath };
  const index = await realPathWithin(root, join(path, 'index.html'));
  if (index === null) return missing;
  if (asFolder) return { kind: 'file', path: index, sitePath };
  const location = `${basePath}${names.map(encodeURIComponent).join('/')}/${suffix}`;
  return { kind: 'redirect', location };
}

/** The decoded segments after the first slash; null when one could lead elsewhere. */
function decodeSegments(rawPath: string): string[] | null {
  if (!rawPath.startsWith('/')) return null;
  try {
    const segments = rawPath.slice(1).split('/').map(decodeURIComponent);
    return segments.some((segment) => /[/\\\0]|^\.\.?$/.test(segment)) ? null : segments;
  } catch {
    return null;
  }
}

/** The path with its links followed; null when it is absent, or leads out of the folder. */
async function realPathWithin(root: string, path: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    return real === root || real.startsWith(root + sep) ? real : null;
  } catch {
    return null;
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
