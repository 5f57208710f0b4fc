/** The server of a built site, on this machine alone: sirv sends the files, packed where the build did so. */
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerer } from './answer.ts';

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
export async function startServer({ root, basePath, port, host }: ServerOptions): Promise<RunningServer> {
  if (!existsSync(root)) throw new Error(`There is no built site at ${root}: run \`npm run build\` first.`);
  const base = `/${basePath}/`.replace(/\/+/g, '/');
  const server = createServer(answerer(realpathSync(root), base));
  // Keep idle connections open: a browser about to reuse one would find it just closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice = 'Stop the program that uses it, or choose another, such as';
      const taken = `Port ${port} is taken. ${advice} PORT=${port + 1} npm run serve`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, host ?? '127.0.0.1', resolve);
  });
  return {
    url: `http://${host ?? 'localhost'}:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
