/** Search on a development server: its files are made at the first request and kept in memory. */
import type { HookParameters } from 'astro';
import { contentTypeOf } from '../components/content-types.ts';
import { searchIndexFolder, searchTextPath } from '../model/site-paths.ts';
import { handedOver } from './edition-module.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Serves the search files of the edition handed over last.
 *
 * @returns a function that forgets them, to call after each new edition
 */
export function serveSearch(server: HookParameters<'astro:server:setup'>['server']): () => void {
  let files: Promise<Files> | null = null;
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(server.config.base, '');
    const name = path.replace(/^\//, '');
    if (name !== searchTextPath && !name.startsWith(searchIndexFolder)) return next();
    files ??= makeFiles();
    files
      .then((made) => {
        const content = made.get(name);
        if (content === undefined) return next();
        response.setHeader('Content-Type', contentTypeOf(name).header).end(content);
      })
      .catch(next);
  });
  return () => (files = null);
}

async function makeFiles(): Promise<Files> {
  const edition = handedOver();
  if (edition === undefined) return new Map();
  // Imported only on request: it loads Pagefind, which many sessions never need.
  const { makeSearchFiles } = await import('../search/index/files.ts');
  const { text, index } = await makeSearchFiles(edition);
  return new Map<string, string | Uint8Array>([
    [searchTextPath, JSON.stringify(text)],
    ...[...index].map(([path, content]): [string, Uint8Array] => [`${searchIndexFolder}${path}`, content]),
  ]);
}
