/** The edition from disk as one file to download. */
import { packFolder } from '../components/archive.ts';
import type { DiskEdition } from './disk.ts';

/** Folder around all files, so that unpacking strews none among the reader's own. */
const TOP = 'concordance-mali';

/** Date of all files, the earliest a ZIP can have: the same bytes on every day. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Packs the edition: the same bytes for the same files.
 *
 * @param target the archive, in place of one that is there
 */
export function makeZip({ folder, paths }: DiskEdition, target: string): Promise<void> {
  return packFolder(folder, paths, TOP, MOMENT, target);
}
