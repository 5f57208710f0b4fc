/** All files of the public data as one archive, with what tells whether they arrived whole. */
import { createHash } from 'node:crypto';
import type { ArchivedFile } from '../components/archive.ts';
import type { Release } from '../model/release.ts';
import { words } from '../strings/words.ts';

const dataWords = words('data');

/** Name of the archive, below `/donnees/`. */
export const RELEASE_ARCHIVE = 'donnees.zip';

interface ReleaseOrder extends Release {
  /** Address of the page that documents the data. */
  page: string;
  license: string;
}

/**
 * The files of the archive, in one folder that names the version: those given, in the order of their names, a note on
 * what they are, and the list of their digests as `sha256sum -c` reads it.
 *
 * @param files paths below `/donnees/`
 */
export function releaseFiles(files: readonly ArchivedFile[], order: ReleaseOrder): ArchivedFile[] {
  const folder = `concordance-donnees-${order.version}`;
  const note = { path: 'LISEZMOI.txt', bytes: Buffer.from(dataWords.releaseNote(order)) };
  const held = [...files, note].sort((a, b) => (a.path < b.path ? -1 : 1));
  const digests = held.map(
    ({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  );
  const list = { path: 'SHA256SUMS', bytes: Buffer.from(digests.join('')) };
  return [...held, list].map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}
