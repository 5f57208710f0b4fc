/** What Pagefind's script takes for `fetch`: its files come unpacked, and whole or not at all. */

/** Files of Pagefind that gzip packed. */
const PACKED = /\.(pf_\w+|pagefind)$/;

/**
 * Answers like the browser's `fetch`. The browser unpacks sooner than Pagefind's script would, and checks the sum
 * at the end of a packed file, which Pagefind does not: a damaged one would be read as another.
 *
 * @throws TypeError where the file is cut or damaged
 */
export async function fetchPacked(address: string): Promise<Response> {
  const response = await fetch(address);
  const isOld = typeof DecompressionStream === 'undefined';
  if (isOld || !response.ok || response.body === null || !PACKED.test(address)) return response;
  const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  return new Response(await unpacked.arrayBuffer());
}
