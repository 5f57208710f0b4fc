/** Packs files as tightly as gzip can, which takes seconds: what was packed once is kept by its content. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { keepFile } from '../components/kept-files.ts';

const ORDER = { numiterations: 15 };
const FOLDER = join(process.env['CACHE_DIR'] ?? '.cache', 'packed');

/** Packs a file with gzip. @returns the same bytes whether it was in the cache or not */
export async function packTightly(content: Uint8Array): Promise<Uint8Array> {
  const digest = createHash('sha256').update(JSON.stringify(ORDER)).update(content).digest('hex');
  const kept = join(FOLDER, `${digest}.gz`);
  if (existsSync(kept)) {
    const tight = readFileSync(kept);
    if (gunzipSync(tight).equals(content)) return tight;
  }
  const tight = await zopfli.gzipAsync(content, ORDER);
  keepFile(kept, tight);
  return tight;
}
