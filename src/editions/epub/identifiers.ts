/** Identifiers of an EPUB: one of the work, by which a reader knows it again, and one of its content. */
import { createHash } from 'node:crypto';
import type { Book } from '../book/chapter.ts';
import type { Resource } from './package.ts';

/** A UUID from the address of the site, or from its name where it has none: the same for every version. */
export function workIdentifier({ site, title, subtitle }: Book): string {
  return uuid(
    createHash('sha256')
      .update(site ?? `${title}\n${subtitle}`)
      .digest(),
  );
}

/** A UUID from the names and bytes of all files: another for every content. */
export function contentIdentifier(resources: readonly Resource[]): string {
  const digest = createHash('sha256');
  for (const { path, bytes } of resources) digest.update(`${path}\n${bytes.length}\n`).update(bytes);
  return uuid(digest.digest());
}

/** A UUID of version 8, whose bits are the maker's own. */
function uuid(digest: Buffer): string {
  const bytes = digest.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
