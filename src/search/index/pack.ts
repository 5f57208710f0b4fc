/** Packs files as tightly as gzip can, which takes seconds: what was packed once is kept by its content. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

const ORDER = { numiterations: 15 };

/**
 * Packs again a file that gzip packed.
 *
 * @param cache folder of earlier results
 * @returns the same bytes whether it was in the cache or not
 */
export async function packTightly(packed: Uint8Array, cache: string): Promise<Uint8Array> {
  const content = gunzipSync(packed);
  const digest = createHash('sha256').update(JSON.stringify(ORDER)).update(content).digest('hex');
  const kept = join(cache, `${digest}.gz`);
  if (existsSync(kept)) {
    const tight = readFileSync(kept);
    if (gunzipSync(tight).equals(content)) return tight;
  }
  const tight = await zopfli.gzipAsync(content, ORDER);
  mkdirSync(cache, { recursive: true });
  // Under another name first, so that no build ever reads a part.
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, tight);
  renameSync(unfinished, kept);
  return tight;
}

/** Whether gzip packed a file: of Pagefind's files some are plain JSON. */
export function isPacked(content: Uint8Array): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}
