/** What a browser keeps of the site for reading without a network, as `hors-ligne.json` lists it. */

/** Name of the list, at the root of the site. */
export const KEPT_SITE_FILE = 'hors-ligne.json';

/** Name of the service worker, at the root of the site. */
export const WORKER_FILE = 'service-worker.js';

/** How many characters of a SHA-256 in base64url name a content: 132 bits. */
export const DIGEST_LENGTH = 22;

export interface KeptFile {
  /** Relative to the root of the site, as in an address: `dialogue-2024/4/66/`, empty for the home page. */
  path: string;
  /** The first characters of its SHA-256, in base64url. */
  digest: string;
  bytes: number;
}

export interface KeptSite {
  /** In hexadecimal. Follows from all paths and digests: two builds of the same bytes have the same. */
  version: string;
  /** Sum of the bytes of all files. */
  bytes: number;
  /** The same when each file travels compressed by gzip, as most hosts do. */
  compressed: number;
  files: KeptFile[];
}

/** Whether a value read from the network or from a cache is a list of kept files. */
export function isKeptSite(value: unknown): value is KeptSite {
  if (typeof value !== 'object' || value === null) return false;
  const { version, bytes, compressed, files } = value as Record<string, unknown>;
  const numbers = [bytes, compressed].every((number) => typeof number === 'number');
  return typeof version === 'string' && numbers && Array.isArray(files) && files.every(isKeptFile);
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null) return false;
  const { path, digest, bytes } = value as Record<string, unknown>;
  return typeof path === 'string' && typeof digest === 'string' && typeof bytes === 'number';
}

/**
 * Where the content of a file is kept, relative to the root of the site. Files of the same bytes and
 * type share one place, and a file that did not change from one version to the next keeps its own.
 */
export function contentPath({ path, digest }: Pick<KeptFile, 'path' | 'digest'>): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name === '' ? '.html' : /\.[^.]*$/.exec(name)?.[0];
  return `hors-ligne/${digest}${ending ?? ''}`;
}
