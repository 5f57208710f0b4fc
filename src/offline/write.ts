/** Writes what keeps a site offline: the list of its files and the service worker. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { KEPT_SITE_FILE, WORKER_FILE } from '../model/kept-site-files.ts';
import type { KeptSite } from './kept-site.ts';
import { listKeptSite } from './list.ts';

const source = fileURLToPath(new URL('./browser/service-worker.ts', import.meta.url));

/**
 * Writes the list of files and the service worker into a built site. Must be the last step of a build,
 * since the list has the digests of all other files.
 */
export async function writeOffline(dist: string): Promise<KeptSite> {
  const site = listKeptSite(dist);
  writeFileSync(join(dist, KEPT_SITE_FILE), `${JSON.stringify(site)}\n`);
  await build({
    entryPoints: [source],
    outfile: join(dist, WORKER_FILE),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return site;
}
