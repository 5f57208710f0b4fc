/** The server of the built site: paths, headers, compression, caching, ranges, sub-path, starting. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/serve/static-server.ts';
import type { RunningServer } from '../../scripts/serve/static-server.ts';

const home = `<!doctype html><title>Paix</title>${'<p>Accord pour la paix.</p>'.repeat(50)}`;
const headersFile = `# for every page
/*
  X-Frame-Options: DENY
  X-Robots: all

/theme/*
  X-Robots: none
/_astro/*.css
  Cache-Control: public, max-age=31536000, immutable
`;

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const root = join(folder, 'dist');
let server: RunningServer;
let prefixed: RunningServer;

beforeAll(async () => {
  write('dist/index.html', home);
  write('dist/404.html', '<!doctype html><title>Introuvable</title>');
  write('dist/theme/index.html', '<!doctype html><title>Thème</title>');
  write('dist/theme/à lire/index.html', '<!doctype html><title>À lire</title>');
  write('dist/empty/note.txt', 'x');
  write('dist/_astro/site.css', 'p { margin: 0 }\n'.repeat(40));
  write('dist/_headers', headersFile);
  write('dist/pagefind/fr.pf_meta', 'packed '.repeat(500));
  write('dist/data.jsonld', '{}');
  for (const name of ['manifest.webmanifest', 'service-worker.js', 'table.csv', 'table.tsv'])
    write(`dist/${name}`, 'text');
  for (const name of ['book.epub', 'book.zim']) write(`dist/${name}`, 'packed '.repeat(500));
  write('secret.txt', 'secret');
  write('dist-other/secret.txt', 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(join(root, 'empty', 'note.txt'), join(root, 'inner.txt'));
  server = await startServer({ root, basePath: '/', port: 0 });
  prefixed = await startServer({ root, basePath: 'paix', port: 0 });
});

afterAll(async () => {
  await Promise.all([server.close(), prefixed.close()]);
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Requests a path exactly as given, without the clean-up of `fetch`. */
function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    to = server,
  }: {
    method?: string;
    headers?: Record<string, string>;
    to?: RunningServer;
  } = {},
): Promise<Answer> {
  const { port } = new URL(to.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    });
    sent.once('error', reject).end();
  });
}

describe('files', () => {
  test('a folder gives its index.html', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(home)));
    expect(body.toString()).toBe(home);
  });

  test('fetch reaches it at the url given', async () => {
    const answer = await fetch(server.url);
    expect(await answer.text()).toBe(home);
  });

  test.each([
    ['/theme', '/theme/'],
    ['/theme?q=1&r=%2F', '/theme/?q=1&r=%2F'],
    ['/theme/%C3%A0%20lire', '/theme/%C3%A0%20lire/'],
  ])('%s is moved to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, location]);
    expect((await ask(location)).status).toBe(200);
  });

  test.each(['/absent', '/absent/', '/empty', '/empty/', '/_astro/site.css/', '//theme', '/_headers'])(
    '%s gives 404.html with status 404',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toContain('Introuvable');
    },
  );

  test.each([
    ['/_astro/site.css', 'text/css; charset=utf-8'],
    ['/pagefind/fr.pf_meta', 'application/octet-stream'],
    ['/data.jsonld', 'application/ld+json; charset=utf-8'],
    ['/inner.txt', 'text/plain; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/service-worker.js', 'text/javascript; charset=utf-8'],
    ['/table.csv', 'text/csv; charset=utf-8'],
    ['/table.tsv', 'text/tab-separated-values; charset=utf-8'],
    ['/book.epub', 'application/epub+zip'],
    ['/book.zim', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const get = await ask('/');
    const head = await ask('/', { method: 'HEAD' });
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect(head.body).toHaveLength(0);
  });

  test('other methods are refused', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the folder is never left', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fdist-other/secret.txt',
    '/theme/%2e%2e/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/index.html%00.txt',
    '/%',
    '/%c3%28',
    '/./index.html',
    'http://example.org/',
  ])('%s is malformed', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body.toString()).not.toContain('secret');
  });

  test('a link out of it is not followed', async () => {
    const { status, body } = await ask('/link.txt');
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });
});

describe('encodings', () => {
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['deflate', 'deflate'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
  ] as const)('Accept-Encoding: %s gets %s', async (accepted, encoding) => {
    const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(home.length / 4);
    expect(decoders[encoding](body).toString()).toBe(home);
  });

  test.each(['', 'identity', 'br;q=0'])('Accept-Encoding: "%s" gets it as it is', async (accepted) => {
    const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(home);
  });

  test.each(['/pagefind/fr.pf_meta', '/empty/note.txt', '/book.epub', '/book.zim'])(
    '%s is not compressed',
    async (path) => {
      const { headers } = await ask(path, { headers: { 'Accept-Encoding': 'br' } });
      expect(headers['content-encoding']).toBeUndefined();
    },
  );

  test('a file that changes is read again', async () => {
    const options = { headers: { 'Accept-Encoding': 'br' } };
    write('dist/changing.txt', 'first '.repeat(50));
    const first = await ask('/changing.txt', options);
    write('dist/changing.txt', 'second '.repeat(50));
    const second = await ask('/changing.txt', options);
    expect(brotliDecompressSync(second.body).toString()).toBe('second '.repeat(50));
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
    const answer = await ask('/', { headers: { Range: range } });
    expect([answer.status, answer.body.toString(), answer.headers['content-range']]).toEqual([
      status,
      text,
      told,
    ]);
  });

  test('are of the bytes as they are, whatever encodings are accepted', async () => {
    const headers = { Range: 'bytes=0-599', 'Accept-Encoding': 'br' };
    const answer = await ask('/', { headers });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(home.slice(0, 600));
  });
});

describe('entity tags', () => {
  test('what the reader has is not sent again', async () => {
    const { etag = '' } = (await ask('/')).headers;
    for (const known of [etag, `"other", ${etag}`, '*']) {
      const { status, headers, body } = await ask('/', { headers: { 'If-None-Match': known } });
      expect([status, headers.etag, body.length]).toEqual([304, etag, 0]);
    }
    expect((await ask('/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('they are weak, since every encoding has the same, and caches are told to tell these apart', async () => {
    const plain = await ask('/');
    const packed = await ask('/', { headers: { 'Accept-Encoding': 'br' } });
    expect(packed.headers.etag).toBe(plain.headers.etag);
    expect(plain.headers.etag).toMatch(/^W\//);
    expect([plain.headers.vary, packed.headers.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
  });
});

describe('_headers', () => {
  test('every matching rule counts', async () => {
    expect((await ask('/')).headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-robots': 'all' });
    expect((await ask('/theme/')).headers['x-robots']).toBe('all, none');
    expect((await ask('/absent')).headers['x-frame-options']).toBe('DENY');
    expect((await ask('/_astro/site.css')).headers['cache-control']).toContain('immutable');
  });

  test('they stand on what has not changed too', async () => {
    const { etag = '' } = (await ask('/')).headers;
    const { status, headers } = await ask('/', { headers: { 'If-None-Match': etag } });
    expect([status, headers['x-frame-options']]).toEqual([304, 'DENY']);
  });

  test('a malformed line is reported with its number', async () => {
    const bad = join(folder, 'bad');
    write('bad/_headers', '/*\n  no colon here\n');
    const start = startServer({ root: bad, basePath: '/', port: 0 });
    await expect(start).rejects.toThrow(/_headers, line 2: expected "Name: value"/);
  });
});

describe('base path', () => {
  test('the site lives under it', async () => {
    expect(new URL(prefixed.url).pathname).toBe('/paix/');
    expect((await ask('/paix/', { to: prefixed })).body.toString()).toBe(home);
    const css = await ask('/paix/_astro/site.css', { to: prefixed });
    expect(css.headers['cache-control']).toContain('immutable');
  });

  test.each([
    ['/paix', '/paix/'],
    ['/paix/theme', '/paix/theme/'],
  ])('%s is moved to %s', async (path, location) => {
    const { status, headers } = await ask(path, { to: prefixed });
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each(['/', '/theme/', '/paixx/'])('%s is outside', async (path) => {
    const { status, headers } = await ask(path, { to: prefixed });
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
  });
});

describe('starting', () => {
  test('a port in use is reported', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ root, basePath: '/', port })).rejects.toThrow(`Port ${port} is taken`);
  });

  test('a missing folder is reported', async () => {
    const absent = startServer({ root: join(folder, 'absent'), basePath: '/', port: 0 });
    await expect(absent).rejects.toThrow('npm run build');
  });
});
