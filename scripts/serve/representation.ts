// Files as they travel, each compressed once and kept in memory until it changes.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { encode } from './encoding.ts';
import type { Encoding } from './encoding.ts';

/** A file in one encoding. */
export interface Representation {
  body: Buffer;
  /** The encoding of the body: none when compressing would not make the file smaller. */
  encoding: Encoding;
  /** Entity tag, with its quotes: it follows from the bytes of the file and the encoding. */
  etag: string;
}

interface Kept {
  version: string;
  made: Promise<Representation>;
}

const kept = new Map<string, Kept>();

/** Gives a file in an encoding; null when there is no such file. */
export async function representation(path: string, encoding: Encoding): Promise<Representation | null> {
  const status = await stat(path).catch(() => null);
  if (status === null || !status.isFile()) return null;
  const key = `${encoding} ${path}`;
  const version = `${status.mtimeMs} ${status.size}`;
  const earlier = kept.get(key);
  if (earlier?.version === version) return earlier.made;
  const made = make(path, encoding);
  kept.set(key, { version, made });
  // A failed reading is not worth keeping: the next request tries again.
  made.catch(() => kept.delete(key));
  return made;
}

async function make(path: string, wanted: Encoding): Promise<Representation> {
  const bytes = await readFile(path);
  const encoded = await encode(bytes, wanted);
  const encoding = encoded.length < bytes.length ? wanted : 'identity';
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return {
    body: encoding === 'identity' ? bytes : encoded,
    encoding,
    etag: encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`,
  };
}
