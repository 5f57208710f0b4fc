/** The edition from disk as one file to download. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from './archive.ts';
import { filesBelow } from './disk/files.ts';

/** The folder that the archive unpacks to: nothing is strewn among the reader's files. */
const TOP = 'concordance-mali';

/** The first moment a ZIP can tell: the same bytes on every day. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Packs a folder: the same bytes for the same files.
 *
 * @param folder made by `makeDiskEdition`
 * @param target the archive, in place of one that is there
 */
export async function makeZip(folder: string, target: string): Promise<void> {
  const files = filesBelow(folder).map((path) => ({
    path: `${TOP}/${path}`,
    bytes: readFileSync(join(folder, path)),
  }));
  writeFileSync(target, await pack(files, MOMENT));
}
