/** What the server of the built site sends of a file: encodings, ranges, entity tags. */
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ask, home, serveFolder } from './served-folder.ts';

const { root, server, write } = await serveFolder();

describe('encodings', () => {
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
  ] as const)('Accept-Encoding: %s gets %s', async (accepted, encoding) => {
    const { headers, body } = await ask(server, '/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(home.length / 4);
    expect(decoders[encoding](body).toString()).toBe(home);
  });

  test.each(['', 'identity', 'deflate', 'br;q=0', '*;q=0'])(
    'Accept-Encoding: "%s" gets it as it is',
    async (accepted) => {
      const { headers, body } = await ask(server, '/', { headers: { 'Accept-Encoding': accepted } });
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toBe(home);
    },
  );

  test.each(['/pagefind/fr.pf_meta', '/empty/note.txt', '/book.epub', '/book.zim'])(
    '%s is not compressed',
    async (path) => {
      const { headers } = await ask(server, path, { headers: { 'Accept-Encoding': 'br' } });
      expect(headers['content-encoding']).toBeUndefined();
    },
  );

  test('a packed copy is not sent once its file has changed', async () => {
    const options = { headers: { 'Accept-Encoding': 'br' } };
    write('dist/changing.txt', 'first '.repeat(500));
    write('dist/changing.txt.br', brotliCompressSync('first '.repeat(500)));
    const first = await ask(server, '/changing.txt', options);
    expect(brotliDecompressSync(first.body).toString()).toBe('first '.repeat(500));
    write('dist/changing.txt', 'second '.repeat(500));
    // Some systems tell times apart by hundredths of a second alone.
    const later = Date.now() / 1000 + 1;
    utimesSync(join(root, 'changing.txt'), later, later);
    const second = await ask(server, '/changing.txt', options);
    expect(second.body.toString()).toBe('second '.repeat(500));
    expect(second.headers.etag).not.toBe(first.headers.etag);
  });
});

describe('ranges', () => {
  test.each([
    ['bytes=4-8', 206, home.slice(4, 9), `bytes 4-8/${home.length}`],
    ['bytes=1200-', 206, home.slice(1200), `bytes 1200-${home.length - 1}/${home.length}`],
    ['bytes=99999-', 416, '', `bytes */${home.length}`],
    ['bytes=-5', 200, home, undefined],
    ['bytes=0-1,4-5', 200, home, undefined],
    ['pages=1', 200, home, undefined],
  ])('%s gives status %i', async (range, status, text, told) => {
    const answer = await ask(server, '/', { headers: { Range: range } });
    expect([answer.status, answer.body.toString(), answer.headers['content-range']]).toEqual([
      status,
      text,
      told,
    ]);
  });

  test('are of the bytes as they are, whatever encodings are accepted', async () => {
    const headers = { Range: 'bytes=0-599', 'Accept-Encoding': 'br' };
    const answer = await ask(server, '/', { headers });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(home.slice(0, 600));
  });
});

describe('entity tags', () => {
  test('what the reader has is not sent again', async () => {
    const { etag = '' } = (await ask(server, '/')).headers;
    for (const known of [etag, `"other", ${etag}`, '*']) {
      const { status, headers, body } = await ask(server, '/', { headers: { 'If-None-Match': known } });
      expect([status, headers.etag, body.length]).toEqual([304, etag, 0]);
    }
    expect((await ask(server, '/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('they are weak, since every encoding has the same, and caches are told to tell these apart', async () => {
    const plain = await ask(server, '/');
    const packed = await ask(server, '/', { headers: { 'Accept-Encoding': 'br' } });
    expect(packed.headers.etag).toBe(plain.headers.etag);
    expect(plain.headers.etag).toMatch(/^W\//);
    expect([plain.headers.vary, packed.headers.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
  });
});
