/** The edition from disk as one file to download. */
import { writeFileSync } from 'node:fs';
import { pack } from './archive.ts';
import type { DiskEdition } from './disk.ts';

/** The folder that the archive unpacks to: nothing is strewn among the reader's files. */
const TOP = 'concordance-mali';

/** The first moment a ZIP can tell: the same bytes on every day. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Packs the edition: the same bytes for the same files.
 *
 * @param target the archive, in place of one that is there
 */
export async function makeZip(edition: DiskEdition, target: string): Promise<void> {
  const files = [...edition].map(([path, content]) => ({
    path: `${TOP}/${path}`,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  }));
  writeFileSync(target, await pack(files, MOMENT));
}
