// Size of a file as a host sends it that packs its texts ahead.
import { brotliCompress } from 'node:zlib';
import { promisify } from 'node:util';

const pack = promisify(brotliCompress);

/** Types of texts; others, such as fonts and pictures, are packed in themselves. */
const TEXT = /^text\/|javascript|json|xml|webmanifest/;

/**
 * Loads an address and gives the bytes of its body: texts with brotli at its best (level 11), as hosts do that pack
 * files once for all readers; others as they are. Error pages count too.
 *
 * @throws TypeError where the host does not answer
 */
export async function packedSize(url: string): Promise<number> {
  const response = await fetch(url);
  const body = Buffer.from(await response.arrayBuffer());
  const isText = TEXT.test(response.headers.get('content-type') ?? '');
  return isText ? (await pack(body)).length : body.length;
}
