/** The files that hosts of static sites read at the root of what they publish: `_headers` and `_redirects`. */
import { caching, everywhere, hashedFolder, neverStale, workerPolicy } from './headers.ts';
import { WORKER_FILE } from '../model/kept-site-files.ts';
import type { Moved } from './moved.ts';

/**
 * `_headers`: a path, where `*` stands for any end, and under it its headers. Every path that fits counts, and values of
 * one header are joined.
 *
 * @param base path the site is served under, with a slash at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Record<string, string>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const stale = { 'Cache-Control': caching.others };
  const rules = [
    rule('*', everywhere),
    ...neverStale.map((file) =>
      rule(file, file === WORKER_FILE ? { 'Content-Security-Policy': workerPolicy, ...stale } : stale),
    ),
    rule(`${hashedFolder}*`, { 'Cache-Control': caching.hashed }),
  ];
  return `${rules.join('\n')}\n`;
}

/**
 * `_redirects`: an address, where it leads and the status, a line each; then with all that is below. Of lines with `*`
 * Cloudflare reads 100: the nearer folder comes first. @param base as above
 */
export function redirectsFile(base: string, moved: readonly Moved[]): string {
  const line = (folder: string, { from, to }: Moved, [star, splat]: readonly [string, string]) =>
    `${base}${folder}${from.slice(1)}${star} ${base}${folder}${to.slice(1)}${splat} 301\n`;
  const lines = (tail: readonly [string, string]) =>
    ['', 'concordance/'].flatMap((folder) => moved.map((one) => line(folder, one, tail)));
  return [...lines(['', '']), ...lines(['*', ':splat'])].join('');
}
