/** The headers of the site's files: the one list from which the files of all hosts are made. */
import { KEPT_SITE_FILE, WORKER_FILE } from '../model/kept-site-files.ts';

/**
 * What only a header can say of every answer: the policy of a page stands in the page, with the digests of its scripts.
 * Each byte is sent with every file: `frame-ancestors` alone refuses frames, as all browsers that read this site know it.
 */
export const everywhere = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(),geolocation=(),microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Added to the policy above for the service worker, which has no page to state one. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";

/** How long a copy may be used without asking. */
export const caching = {
  /** Files whose names change with their bytes. */
  hashed: 'public, max-age=31536000, immutable',
  /** All others: browsers ask each time, and are told in a few bytes that nothing changed. */
  others: 'no-cache',
} as const;

/** Folder of the files whose names change with their bytes, from the root of the site. */
export const hashedFolder = '_/';

/** Files, from the root of the site, of which a stale copy would hold back a new version of the site. */
export const neverStale = [WORKER_FILE, KEPT_SITE_FILE] as const;

/** Files for hosts alone, from the root of the site, which no one is sent. */
export const forHosts = ['_headers', '_redirects'] as const;

/** Ends of the files packed beside others, the smaller first, with the encoding that they are. */
export const packedEndings = [
  { ending: '.br', encoding: 'br' },
  { ending: '.gz', encoding: 'gzip' },
] as const;
