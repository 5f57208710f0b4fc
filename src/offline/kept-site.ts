/** The list of files a browser keeps to read the site without network: `hors-ligne.json`. */

/** Characters of a SHA-256 in base64url that identify a content: 132 bits. */
export const DIGEST_LENGTH = 22;

export interface KeptFile {
  /** Address relative to the root of the site: `dialogue-2024/4/66/`; empty for the home page. */
  path: string;
  /** First `DIGEST_LENGTH` characters of its SHA-256, in base64url. */
  digest: string;
  bytes: number;
}

export interface KeptSite {
  /** Hexadecimal digest of all paths and digests: the same for two builds of the same bytes. */
  version: string;
  /** Sum of the bytes of all files. */
  bytes: number;
  /** The same as most hosts send it, packed by gzip where that is worth it. */
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
 * Path under which the content of a file is kept, relative to the root of the site. It depends on bytes
 * and type alone: equal files share it, and a file unchanged in the next version keeps it.
 */
export function contentPath({ path, digest }: Pick<KeptFile, 'path' | 'digest'>): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name === '' ? '.html' : /\.[^.]*$/.exec(name)?.[0];
  return `hors-ligne/${digest}${ending ?? ''}`;
}
