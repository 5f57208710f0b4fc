/** Answers requests as hosts of static sites do: sub-path, redirects to a final slash, `_headers`, the 404 page. */
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from '../../src/components/content-types.ts';
import { forHosts, packedEndings } from '../../src/hosting/headers.ts';
import { isWorthPacking } from '../../src/hosting/packed.ts';
import { accepts } from './accepted-encoding.ts';
import { headersFor, readHeaderRules } from './host-headers.ts';

/**
 * Makes the listener that answers every request.
 *
 * @param root real path of the site's folder; nothing outside it is ever sent
 * @param base path the site lives under, with a slash at both ends
 * @throws Error where `_headers` is malformed
 */
export function answerer(root: string, base: string): RequestListener {
  const rules = readHeaderRules(root);
  const send = sirv(root, { dev: true, dotfiles: true, extensions: [] });

  return (request, response) => {
    const say = (status: number, line: string, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
      response.end(`${line}\n`);
    };
    const move = (to: string): void => say(301, `Moved to ${to}`, { Location: to });
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(405, 'This site answers GET and HEAD only.', { Allow: 'GET, HEAD' });

    const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
    if (`${path}/` === base) return move(base + query);
    if (!isWellFormed(path)) return say(400, 'The path of this request is malformed.');
    if (!path.startsWith(base)) return say(404, `Nothing here: the site lives at ${base}`);
    const sitePath = decoded(`/${path.slice(base.length)}`);
    for (const [name, value] of headersFor(rules, base + (sitePath ?? '').slice(1)))
      response.setHeader(name, value);

    const found = sitePath === null ? null : find(root, sitePath);
    if (found === 'folder') return move(`${path}/${query}`);
    if (found === null) {
      const page = find(root, '/404.html');
      if (page === null || page === 'folder') return say(404, 'Nothing here.');
      response.writeHead(404, { 'Content-Type': contentTypeOf(page.path).header });
      return void response.end(readFileSync(join(root, page.path)));
    }
    response.setHeader('Content-Type', contentTypeOf(found.path).header);
    response.setHeader('ETag', found.etag);
    // Browsers may keep a file, but must ask each time whether it is still current.
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
    if (known.includes('*') || known.includes(found.etag)) return void response.writeHead(304).end();
    // sirv reads only this form of range: without the header it sends the whole file.
    if (!/^bytes=\d+-\d*$/.test(request.headers.range ?? '')) delete request.headers.range;
    request.url = encodeURI(found.path + packedEnding(root, found, request));
    // Packed files have copies of their own encoding; ranges count plain bytes.
    if (isWorthPacking(found.path.slice(1), found.bytes)) response.setHeader('Vary', 'Accept-Encoding');
    send(request, response);
  };
}

/** The ending of the packed copy that a browser takes in place of a file; none where there is none, or an older one. */
function packedEnding(root: string, { path, modified }: File, { headers }: IncomingMessage): string {
  if (headers.range !== undefined) return '';
  for (const { ending, encoding } of packedEndings) {
    if (!accepts(headers['accept-encoding'], encoding)) continue;
    const copy = find(root, path + ending);
    if (copy !== null && copy !== 'folder' && copy.modified >= modified) return ending;
  }
  return '';
}

/** Whether a path has whole percent signs, and no segment that leaves its folder. */
function isWellFormed(path: string): boolean {
  const segments = path
    .split('/')
    .map((segment) =>
      segment.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
  return (
    path.startsWith('/') &&
    !/%(?![0-9a-f]{2})/i.test(path) &&
    !segments.some((segment) => /[/\\\0]|^\.\.?$/.test(segment))
  );
}

/** A path as it is written in files; null where its bytes are no UTF-8, as in `/th%E8me/`: there is no such file. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

interface File {
  path: string;
  etag: string;
  bytes: number;
  /** When it was written, in milliseconds. */
  modified: number;
}

type Found = File | 'folder' | null;

/** The file of a path; for a folder's path its page, or `folder` where the final slash is missing; else null. */
function find(root: string, sitePath: string): Found {
  // Hosts read these files without publishing them; a doubled slash makes no address.
  if (forHosts.some((file) => sitePath === `/${file}`) || sitePath.includes('//')) return null;
  const path = sitePath.endsWith('/') ? `${sitePath}index.html` : sitePath;
  try {
    const real = realpathSync(join(root, path));
    const status = statSync(real);
    if (status.isDirectory()) return find(root, `${sitePath}/`) === null ? null : 'folder';
    if (!real.startsWith(root + sep)) return null;
    accessSync(real, constants.R_OK);
    const { size: bytes, mtimeMs: modified } = status;
    const etag = `W/"${bytes.toString(36)}-${Math.floor(modified).toString(36)}"`;
    return { path, etag, bytes, modified };
  } catch {
    return null;
  }
}
