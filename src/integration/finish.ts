import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import config from '../../astro.config.mjs';
import { Edition } from '../model/edition.ts';
import { MODEL_FILE } from '../convert/emit/files.ts';
import { runConversion } from './conversion.ts';
import { makeDiskEdition } from '../editions/disk.ts';
import { fillDownloadsPage } from '../editions/fill.ts';
import { makeEditions, type Maker, type Outcome } from '../editions/make.ts';
import { writeOffline } from '../offline/write.ts';
import { makeSearchFiles, writeSearchFiles } from '../search/index/files.ts';

const dist = 'dist';
const generated = 'content/generated';
const diskFolder = '.cache/editions/disk';

/**
 * Converts, builds the pages, writes what search needs, makes editions of them, tells of these on the
 * page of downloads, and lists last what a browser keeps of it all.
 *
 * @returns how the editions went; null where the conversion found faults, which it has told
 */
export async function buildSite(makers: readonly Maker[]): Promise<Outcome | null> {
  if (!runConversion({ seeds: 'seeds', content: 'content', out: generated })) return null;
  rmSync(dist, { recursive: true, force: true });
  await buildPages({ logLevel: 'warn' });
  const edition = Edition.parse(JSON.parse(readFileSync(join(generated, MODEL_FILE), 'utf8')));
  const search = await makeSearchFiles(edition);
  await writeSearchFiles(search, dist);
  console.log(`Built ${dist}: ${search.clauses} clauses can be found by search.`);
  let disk: Promise<string> | null = null;
  const workshop = {
    dist,
    site: new URL(`${config.base ?? ''}/`.replace(/\/+$/, '/'), config.site).href,
    edition,
    diskFolder: () => (disk ??= makeDiskEdition(dist, diskFolder).then(() => diskFolder)),
  };
  const outcome = await makeEditions(makers, workshop, console.log);
  fillDownloadsPage(dist);
  const { files, bytes } = await writeOffline(dist);
  console.log(`Kept offline: ${files.length} files, ${Math.ceil(bytes / 1000).toLocaleString('en')} kB.`);
  return outcome;
}
