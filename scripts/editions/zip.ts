/** The edition from disk as one file to download. */
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

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
  const entries: Zippable = {};
  for (const path of pathsOf(folder)) entries[`${TOP}/${path}`] = readFileSync(join(folder, path));
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.part`;
  writeFileSync(unfinished, zipSync(entries, { level: 9, mem: 12, mtime: MOMENT }));
  renameSync(unfinished, target);
}

/** Files below the folder, in the order of their names. */
function pathsOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
