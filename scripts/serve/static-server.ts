// The server of a built site: a folder of files over HTTP, on this machine alone.
import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersFor, headersFileName, parseHeaders } from './host-headers.ts';
import type { HeaderRule } from './host-headers.ts';
import { locate, normalizeBasePath } from './locate.ts';
import { sendFile, sendText } from './send.ts';

export interface ServerOptions {
  /** Folder of the built site. */
  root: string;
  /** Path under which the site lives, `/` for the root of the host. */
  basePath: string;
  /** TCP port; 0 takes any free one. */
  port: number;
  /** Address to listen on; this machine alone (127.0.0.1) by default. */
  host?: string;
}

export interface RunningServer {
  /** Address of the home page, ending with a slash. */
  url: string;
  /** Stops listening and ends the open connections. */
  close(): Promise<void>;
}

/**
 * Serves a built site, with the headers of its `_headers` file. Resolves once it listens; rejects
 * with a plain sentence when the folder is missing, its `_headers` malformed or the port taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const basePath = normalizeBasePath(options.basePath);
  const root = existingFolder(options.root);
  const rules = readRules(root);
  const server = createServer((request, response) => {
    answer(request, response, { root, basePath, rules }).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(request, response, 500, 'The server failed to read the file.');
    });
  });
  await listen(server, options.port, options.host ?? '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host ?? 'localhost'}:${port}${basePath}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface Site {
  root: string;
  basePath: string;
  rules: HeaderRule[];
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { root, basePath, rules }: Site,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(request, response, 405, 'This site answers GET and HEAD only.');
  }
  const found = await locate(root, basePath, request.url ?? '');
  switch (found.kind) {
    case 'malformed':
      return sendText(request, response, 400, 'The path of this request is malformed.');
    case 'outside':
      return sendText(request, response, 404, `Nothing here: the site lives at ${basePath}`);
    case 'redirect':
      response.setHeader('Location', found.location);
      return sendText(request, response, 301, `Moved to ${found.location}`);
    case 'file':
    case 'missing': {
      const headers = headersFor(rules, found.sitePath);
      const status = found.kind === 'file' ? 200 : 404;
      const path = found.kind === 'file' ? found.path : join(root, '404.html');
      return sendFile(request, response, { path, status, headers });
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      const advice = 'Stop the program that uses it, or choose another, such as';
      reject(new Error(`Port ${port} is taken. ${advice} PORT=${port + 1} npm run serve`));
    });
    server.listen(port, host, resolve);
  });
}

function existingFolder(root: string): string {
  try {
    return realpathSync(root);
  } catch {
    throw new Error(`There is no built site at ${root}: run \`npm run build\` first.`);
  }
}

function readRules(root: string): HeaderRule[] {
  let text: string;
  try {
    text = readFileSync(join(root, headersFileName), 'utf8');
  } catch {
    return [];
  }
  return parseHeaders(text);
}
