/** Writes what hosts read into a built site: `_headers`, `_redirects` and packed copies of its files. */
import { statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../components/files-below.ts';
import { progressOf } from '../components/progress.ts';
import { movedPaths } from '../hosting/moved.ts';
import { brotliQuality, isPackedTightly, isWorthPacking } from '../hosting/packed.ts';
import { headersFile, redirectsFile } from '../hosting/static-hosts.ts';
import type { Edition } from '../model/edition.ts';
import { packTightly } from './tight-packing.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files packed at the same time: more would wait for a processor, in memory. */
const AT_A_TIME = 8;

/** @param base path the site is served under, with a slash at both ends */
export function writeHostFiles(folder: string, base: string, edition: Edition): void {
  writeFileSync(join(folder, '_headers'), headersFile(base));
  writeFileSync(join(folder, '_redirects'), redirectsFile(base, movedPaths(edition)));
}

/** The files that are worth packing, from the root of the site. */
export function filesToPack(folder: string): string[] {
  return filesBelow(folder).filter((file) => isWorthPacking(file, statSync(join(folder, file)).size));
}

/** Packs files, a few at a time. */
export async function packFiles(folder: string, files: readonly string[]): Promise<void> {
  const done = progressOf('files packed for hosts', files.length);
  const waiting = files.values();
  const packAll = async (): Promise<void> => {
    for (const file of waiting) {
      await pack(folder, file);
      done();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, packAll));
}

async function pack(folder: string, file: string): Promise<void> {
  const path = join(folder, file);
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [small, smallish] = await Promise.all([
    brotli(content, { params }),
    isPackedTightly(file) ? packTightly(content) : zip(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, smallish)]);
}
