// The media type of a file, by the end of its name.
import { extname } from 'node:path';

const textTypes: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

const binaryTypes: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.epub': 'application/epub+zip',
  '.pdf': 'application/pdf',
};

export interface ContentType {
  /** Value of the Content-Type header, with the charset for text. */
  header: string;
  /** Whether it is text, worth compressing. */
  isText: boolean;
}

/**
 * Tells the media type of a file from its name. Unknown endings, and Pagefind's own
 * (already compressed), are bytes: application/octet-stream.
 */
export function contentTypeOf(path: string): ContentType {
  const extension = extname(path).toLowerCase();
  const text = textTypes[extension];
  if (text !== undefined) return { header: `${text}; charset=utf-8`, isText: true };
  return { header: binaryTypes[extension] ?? 'application/octet-stream', isText: false };
}
