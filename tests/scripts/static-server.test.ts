/** The server of the built site: paths, headers, sub-path, starting. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/serve/static-server.ts';
import { ask, home, serveFolder } from './served-folder.ts';

const { folder, root, server, prefixed, write } = await serveFolder();

describe('files', () => {
  test('a folder gives its index.html', async () => {
    const { status, headers, body } = await ask(server, '/');
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
    const { status, headers } = await ask(server, path);
    expect([status, headers.location]).toEqual([301, location]);
    expect((await ask(server, location)).status).toBe(200);
  });

  test.each([
    '/absent',
    '/absent/',
    '/empty',
    '/empty/',
    '/_astro/site.css/',
    '//theme',
    '/_headers',
    '/_redirects',
  ])('%s gives 404.html with status 404', async (path) => {
    const { status, headers, body } = await ask(server, path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain('Introuvable');
  });

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
    ['/book.zim', 'application/x-zim'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(server, path)).headers['content-type']).toBe(type);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const get = await ask(server, '/');
    const head = await ask(server, '/', { method: 'HEAD' });
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect(head.body).toHaveLength(0);
  });

  test('other methods are refused', async () => {
    const { status, headers } = await ask(server, '/', { method: 'POST' });
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
    '/th%E8me%',
    '/./index.html',
    'http://example.org/',
  ])('%s is malformed', async (path) => {
    const { status, body } = await ask(server, path);
    expect(status).toBe(400);
    expect(body.toString()).not.toContain('secret');
  });

  test.each(['/%c3%28', '/dialogue/th%E8me/'])('%s, which is no UTF-8, is not there', async (path) => {
    const { status, headers } = await ask(server, path);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test('a link out of it is not followed', async () => {
    const { status, body } = await ask(server, '/link.txt');
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });
});

describe('_headers', () => {
  test('every matching rule counts', async () => {
    expect((await ask(server, '/')).headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-robots': 'all' });
    expect((await ask(server, '/theme/')).headers['x-robots']).toBe('all, none');
    expect((await ask(server, '/absent')).headers['x-frame-options']).toBe('DENY');
    expect((await ask(server, '/_astro/site.css')).headers['cache-control']).toContain('immutable');
  });

  test('they stand on what has not changed too', async () => {
    const { etag = '' } = (await ask(server, '/')).headers;
    const { status, headers } = await ask(server, '/', { headers: { 'If-None-Match': etag } });
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
    expect((await ask(prefixed, '/paix/')).body.toString()).toBe(home);
    const css = await ask(prefixed, '/paix/_astro/site.css');
    expect(css.headers['cache-control']).toContain('immutable');
  });

  test.each([
    ['/paix', '/paix/'],
    ['/paix/theme', '/paix/theme/'],
  ])('%s is moved to %s', async (path, location) => {
    const { status, headers } = await ask(prefixed, path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each(['/', '/theme/', '/paixx/'])('%s is outside', async (path) => {
    const { status, headers } = await ask(prefixed, path);
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
