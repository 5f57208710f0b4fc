/** ZIP archives: the same bytes for the same files, in every time zone. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface ArchivedFile {
  /** Within the archive, with slashes. */
  path: string;
  bytes: Uint8Array;
  /** Stored uncompressed, for programs that read it without unpacking. */
  stored?: boolean;
}

/** How each file is described. The other timestamp counts from 1970 and would show the packer's time zone. */
const entryOf = (date: Date) => ({ mtime: date, mode: 0o100644, forceDosTimestamp: true });

/** A day, `2026-11-01`, as the date of files of an archive, which counts from 1980. */
export function dayOf(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, day);
}

/**
 * Packs files in the order given.
 *
 * @param date of every file, in local time as archives count it, from 1980 on
 */
export function pack(files: Iterable<ArchivedFile>, date: Date): Promise<Buffer> {
  const archive = new ZipFile();
  for (const { path, bytes, stored = false } of files)
    archive.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, {
      ...entryOf(date),
      compressionLevel: stored ? 0 : 9,
    });
  archive.end();
  return buffer(archive.outputStream);
}

/**
 * Packs files of a folder, in the order given and one after another, so that no more than one is in memory.
 *
 * @param paths within the folder, with slashes
 * @param top name of the folder around them in the archive
 * @param date of every file, as for `pack`
 * @param target the archive, in place of one that is there
 * @throws Error where a file cannot be read, or the archive not be written
 */
export async function packFolder(
  folder: string,
  paths: readonly string[],
  top: string,
  date: Date,
  target: string,
): Promise<void> {
  const archive = new ZipFile();
  const broken = new Promise<never>((_, reject) => archive.once('error', reject));
  for (const path of paths)
    archive.addFile(join(folder, path), `${top}/${path}`, { ...entryOf(date), compressionLevel: 9 });
  archive.end();
  await Promise.race([pipeline(archive.outputStream, createWriteStream(target)), broken]);
}
