/** Writes what hosts read into a built site: `_headers`, `_redirects` and packed copies of its files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../components/files-below.ts';
import { movedPaths } from '../hosting/moved.ts';
import { brotliQuality, isWorthPacking } from '../hosting/packed.ts';
import { headersFile, redirectsFile } from '../hosting/static-hosts.ts';
import type { Edition } from '../model/edition.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @param base path the site is served under, with a slash at both ends */
export function writeHostFiles(folder: string, base: string, edition: Edition): void {
  writeFileSync(join(folder, '_headers'), headersFile(base));
  writeFileSync(join(folder, '_redirects'), redirectsFile(base, movedPaths(edition.instruments)));
}

/** Packs every file that is worth it, as the last step of a build. @returns how many */
export async function writePacked(folder: string): Promise<number> {
  const contents = filesBelow(folder)
    .map((file) => ({ file, content: readFileSync(join(folder, file)) }))
    .filter(({ file, content }) => isWorthPacking(file, content.length));
  await Promise.all(
    contents.map(async ({ file, content }) => {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file),
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      const [small, smallish] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
      await Promise.all([
        writeFile(join(folder, `${file}.br`), small),
        writeFile(join(folder, `${file}.gz`), smallish),
      ]);
    }),
  );
  return contents.length;
}
