import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { KEPT_SITE_FILE, WORKER_FILE, type KeptSite } from './kept-site.ts';
import { listKeptSite } from './list.ts';

const source = fileURLToPath(new URL('./browser/service-worker.ts', import.meta.url));

/**
 * Writes into a built site what lets a browser keep it: the list of its files and the service worker.
 * It is the last step of a build, for the list holds the digests of all the others.
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
