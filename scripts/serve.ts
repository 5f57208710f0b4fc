// Serves dist/ on this machine, as a host of static files would; builds it where there is none.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from './serve/static-server.ts';

const root = fileURLToPath(new URL('../dist/', import.meta.url));

try {
  if (!existsSync(root)) await import('./build.ts');
  const server = await startServer({
    root,
    basePath: process.env['BASE_PATH'] ?? '/',
    port: portFrom(process.env['PORT'] ?? '4321'),
  });
  console.log(`Concordance: ${server.url}`);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is "${text}", but should be a number from 0 (any free port) to 65535.`);
}
