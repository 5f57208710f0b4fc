/** Packs the public data of a built site, once all of it is there, and says on its page how large each file is. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, pack } from '../components/archive.ts';
import { filesBelow } from '../components/files-below.ts';
import { DATA_LICENSE, DATA_PAGE } from '../data/files.ts';
import { fillDigest, fillSizes } from '../data/fill-sizes.ts';
import { RELEASE_ARCHIVE, releaseFiles } from '../data/release-archive.ts';
import type { Release } from '../model/release.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');

/**
 * @param dist folder of the site
 * @param page public address of the page that documents the data
 */
export async function packData(dist: string, release: Release, page: string): Promise<void> {
  const folder = join(dist, DATA_PAGE);
  const files = dataFiles(folder)
    .filter((path) => path !== RELEASE_ARCHIVE)
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const order = { ...release, page, license: DATA_LICENSE };
  const archive = await pack(releaseFiles(files, order), dayOf(release.date));
  writeFileSync(join(folder, RELEASE_ARCHIVE), archive);
}

/**
 * The page has the size of each file, and of the archive also the version and the digest.
 *
 * @throws Error where the page has no place for one of them
 */
export function fillDataPage(dist: string, { version }: Release): void {
  const folder = join(dist, DATA_PAGE);
  const page = join(folder, 'index.html');
  const sizeOf = (file: string) => {
    const size = siteWords.size(statSync(join(folder, file)).size);
    return file === RELEASE_ARCHIVE ? `${size}, ${siteWords.ofVersion(version)}` : size;
  };
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, RELEASE_ARCHIVE)))
    .digest('hex');
  const sized = fillSizes(readFileSync(page, 'utf8'), sizeOf, dataFiles(folder));
  writeFileSync(page, fillDigest(sized, digest));
}

/** The files of public data in their folder: all but the page that tells of them. */
function dataFiles(folder: string): string[] {
  return filesBelow(folder).filter((path) => !path.endsWith('.html'));
}
