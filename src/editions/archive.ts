/** ZIP archives: the same bytes for the same files, in every time zone. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export interface ArchivedFile {
  /** Within the archive, with slashes. */
  path: string;
  bytes: Uint8Array;
  /** Stored uncompressed, for programs that read it without unpacking. */
  stored?: boolean;
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
      mtime: date,
      mode: 0o100644,
      // The other timestamp counts from 1970 and would show the packer's time zone.
      forceDosTimestamp: true,
      compressionLevel: stored ? 0 : 9,
    });
  archive.end();
  return buffer(archive.outputStream);
}
