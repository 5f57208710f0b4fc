// Writing an answer: a file in the encoding the reader accepts, or a line of text.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeOf } from '../../src/components/content-types.ts';
import { chooseEncoding } from './encoding.ts';
import { representation } from './representation.ts';

export interface FileAnswer {
  /** Path of the file, checked to be within the site. */
  path: string;
  status: 200 | 404;
  /** Headers of the site's own, which win over the server's; names in lower case. */
  headers: Map<string, string>;
}

/**
 * Sends a file, compressed if it is text and the reader accepts it; 304 and no body when the
 * reader has it already. A missing file gives a line of text with status 404.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, status, headers }: FileAnswer,
): Promise<void> {
  const { header: contentType, isText } = contentTypeOf(path);
  const encoding = isText ? chooseEncoding(request.headers['accept-encoding'] ?? '') : 'identity';
  const file = await representation(path, encoding);
  if (file === null) return sendText(request, response, 404, 'Nothing here.');

  response.setHeader('Content-Type', contentType);
  // Readers keep what they have, and ask each time whether it still holds.
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  response.setHeader('ETag', file.etag);
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  for (const [name, value] of headers) response.setHeader(name, value);

  if (status === 200 && isKnown(request.headers['if-none-match'], file.etag)) {
    response.removeHeader('Content-Type');
    response.writeHead(304).end();
    return;
  }
  if (file.encoding !== 'identity') response.setHeader('Content-Encoding', file.encoding);
  response.setHeader('Content-Length', file.body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : file.body);
}

/** Sends a line of plain text, for the answers that have no file. */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  line: string,
): void {
  const body = Buffer.from(`${line}\n`);
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag);
}
