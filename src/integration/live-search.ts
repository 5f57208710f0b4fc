/** Search on a development server: its files are made at the first request and kept in memory. */
import type { HookParameters } from 'astro';
import { contentTypeOf } from '../components/content-types.ts';
import { allTextsPath, searchIndexFolder, searchTextPath } from '../model/site-paths.ts';
import { kept } from '../search/core/kept.ts';
import type { SearchFiles } from '../search/index/files.ts';
import { servedFiles } from '../search/index/write.ts';
import { handedOver } from './edition-module.ts';
import { mostAtHand } from './most-at-hand.ts';
import { renewSearch } from './search-module.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Made once; again for the next request where making them failed. */
const made = kept(makeFiles);

/**
 * Serves the search files of the edition handed over last.
 *
 * @returns a function that forgets them, to call after each new edition
 */
export function serveSearch(server: HookParameters<'astro:server:setup'>['server']): () => void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(server.config.base, '');
    const name = path.replace(/^\//, '');
    if (![searchTextPath, allTextsPath].includes(name) && !name.startsWith(searchIndexFolder)) return next();
    served()
      .then((files) => {
        const content = files.get(name);
        if (content === undefined) return next();
        response.setHeader('Content-Type', contentTypeOf(name).header).end(content);
      })
      .catch(next);
  });
  return () => {
    made.forget();
    renewSearch(server);
  };
}

/** The search files of the edition handed over last. @throws Error where there is none */
export function liveSearchFiles(): Promise<SearchFiles> {
  return made();
}

async function makeFiles(): Promise<SearchFiles> {
  const edition = handedOver();
  if (edition === undefined) throw new Error('The texts have faults: the terminal names them.');
  // Imported only on request: it loads Pagefind, which many sessions never need.
  const { makeSearchFiles } = await import('../search/index/files.ts');
  return makeSearchFiles(edition, mostAtHand());
}

async function served(): Promise<Files> {
  return servedFiles(await liveSearchFiles());
}
