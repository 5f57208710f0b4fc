/** A folder made for tests of the server, served at the root and under a sub-path. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/serve/static-server.ts';
import { filesToPack, packFiles } from '../../src/integration/host-files.ts';

export const home = `<!doctype html><title>Paix</title>${'<p>Accord pour la paix.</p>'.repeat(50)}`;
const headersFile = `# for every page
/*
  X-Frame-Options: DENY
  X-Robots: all

/theme/*
  X-Robots: none
/_astro/*.css
  Cache-Control: public, max-age=31536000, immutable
/paix/_astro/*.css
  Cache-Control: public, max-age=31536000, immutable
`;

interface Served {
  folder: string;
  root: string;
  server: RunningServer;
  /** The same under `/paix/`. */
  prefixed: RunningServer;
  /** Writes a file below the folder. */
  write(path: string, contents: string | Uint8Array): void;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Makes and serves the folder until the tests of the file are over. */
export async function serveFolder(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  const root = join(folder, 'dist');
  const write: Served['write'] = (path, contents) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  };
  write('dist/index.html', home);
  write('dist/404.html', '<!doctype html><title>Introuvable</title>');
  write('dist/theme/index.html', '<!doctype html><title>Thème</title>');
  write('dist/theme/à lire/index.html', '<!doctype html><title>À lire</title>');
  write('dist/empty/note.txt', 'x');
  write('dist/_astro/site.css', 'p { margin: 0 }\n'.repeat(40));
  write('dist/_headers', headersFile);
  write('dist/_redirects', '/old/ /theme/ 301\n');
  write('dist/pagefind/fr.pf_meta', 'packed '.repeat(500));
  write('dist/data.jsonld', '{}');
  for (const name of ['manifest.webmanifest', 'service-worker.js', 'table.csv', 'table.tsv'])
    write(`dist/${name}`, 'text');
  for (const name of ['book.epub', 'book.zim']) write(`dist/${name}`, 'packed '.repeat(500));
  await packFiles(root, filesToPack(root));
  write('secret.txt', 'secret');
  write('dist-other/secret.txt', 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(join(root, 'empty', 'note.txt'), join(root, 'inner.txt'));
  const server = await startServer({ root, basePath: '/', port: 0 });
  const prefixed = await startServer({ root, basePath: 'paix', port: 0 });
  afterAll(async () => {
    await Promise.all([server.close(), prefixed.close()]);
    rmSync(folder, { recursive: true });
  });
  return { folder, root, server, prefixed, write };
}

/** Requests a path exactly as given, without the clean-up of `fetch`. */
export function ask(
  to: RunningServer,
  path: string,
  {
    method = 'GET',
    headers = {},
  }: {
    method?: string;
    headers?: Record<string, string>;
  } = {},
): Promise<Answer> {
  const { port } = new URL(to.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    });
    sent.once('error', reject).end();
  });
}
