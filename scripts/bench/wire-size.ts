// Compressed size of a file as a server sends it.
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';

/**
 * Requests an address as a browser does and counts the bytes of the body as received, with brotli
 * where the server has it. Error pages count too. Rejects where the server does not answer.
 */
export function wireSize(url: string): Promise<number> {
  const get = url.startsWith('https:') ? getSecure : getPlain;
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip, deflate, br' };
    get(url, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('end', () => resolve(bytes)).once('error', reject);
    }).once('error', reject);
  });
}
