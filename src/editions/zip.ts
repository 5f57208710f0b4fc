/** The edition from disk as one file to download. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { filesBelow } from './disk/files.ts';
import { writeWholeFile } from './whole-file.ts';

/** The folder that the archive unpacks to: nothing is strewn among the reader's files. */
const TOP = 'concordance-mali';

/** The first moment a ZIP can tell, in the local time it counts in: the same bytes on every day and in every zone. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Packs a folder: the same bytes for the same files.
 *
 * @param folder made by `makeDiskEdition`
 * @param target the archive, in place of one that is there
 */
export async function makeZip(folder: string, target: string): Promise<void> {
  const archive = new ZipFile();
  const order = { mtime: MOMENT, mode: 0o100644, forceDosTimestamp: true, compressionLevel: 9 };
  for (const path of filesBelow(folder))
    archive.addBuffer(readFileSync(join(folder, path)), `${TOP}/${path}`, order);
  archive.end();
  writeWholeFile(target, await buffer(archive.outputStream));
}
