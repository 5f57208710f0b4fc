/** The site on the servers it is made for: nginx and Caddy with their files of `deploy/`, at the root and under a sub-path. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { movedPatterns } from '../../src/hosting/moved.ts';
import { wholeEdition } from '../convert/sources.ts';
import { filesOf, readSite, siteNamed, type SiteName } from '../site/site.ts';
import { programs, startServerOf, type Program } from './servers.ts';

const moved = movedPatterns(wholeEdition());
const clause = 'dialogue-2024/4/66/';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.once('error', reject).end();
  });
}

const servers = (Object.keys(programs) as Program[]).map((program) => ({
  program,
  isThere: programs[program],
}));
const cases = servers.flatMap((server) =>
  (['plain', 'under'] satisfies SiteName[]).map((name) => ({ ...server, name })),
);

describe.each(cases)(
  '$program, where it is installed, with the site "$name"',
  ({ program, name, isThere }) => {
    const site = siteNamed(name);
    let address = '';
    const get = (path: string, headers?: Record<string, string>) => ask(`${address}${path}`, headers);
    beforeAll(async () => {
      if (!isThere) return;
      const server = await startServerOf(program, site.root, site.basePath, moved);
      address = server.address;
      return server.stop;
    });

    test.runIf(isThere)('sends pages with the headers that only a host can say', async () => {
      const { status, headers, body } = await get(clause);
      expect(status).toBe(200);
      expect(body.toString()).toBe(readSite(site, `/${clause}`));
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-cache',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      const again = await get(clause, { 'If-None-Match': headers.etag ?? '' });
      expect(again.status).toBe(304);
      expect(again.headers['content-security-policy']).toBe("frame-ancestors 'none'");
    });

    test.runIf(isThere)('lets copies be kept for long of hashed files alone', async () => {
      const script = filesOf(site).find((file) => /^\/_\/.*\.js$/.test(file)) ?? '';
      expect((await get(script.slice(1))).headers['cache-control']).toBe(
        'public, max-age=31536000, immutable',
      );
      const worker = await get('service-worker.js');
      expect(worker.headers['cache-control']).toBe('no-cache');
      expect(worker.headers['content-security-policy']).toBe(
        "frame-ancestors 'none', default-src 'none'; connect-src 'self'",
      );
      expect((await get('hors-ligne.json')).headers['cache-control']).toBe('no-cache');
      const lost = await get('_/lost.js');
      expect([lost.status, lost.headers['cache-control'], lost.headers['content-type']]).toEqual([
        404,
        'no-cache',
        'text/html; charset=utf-8',
      ]);
    });

    test.runIf(isThere)('sends the files packed ahead to who reads them', async () => {
      const plain = readSite(site, `/${clause}`);
      const brotli = await get(clause, { 'Accept-Encoding': 'gzip, deflate, br' });
      expect([brotli.headers['content-encoding'], brotli.headers['content-type']]).toEqual([
        'br',
        'text/html; charset=utf-8',
      ]);
      expect(brotli.body.equals(readFileSync(join(site.root, clause, 'index.html.br')))).toBe(true);
      expect(brotliDecompressSync(brotli.body).toString()).toBe(plain);
      const gzip = await get(clause, { 'Accept-Encoding': 'gzip' });
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzip.body).toString()).toBe(plain);
      for (const { headers } of [brotli, gzip]) expect(headers.vary).toMatch(/accept-encoding/i);
    });

    test.runIf(isThere)('answers what is not there with the page of the site for it', async () => {
      const latin = ['dialogue-2024/th%E8me/', `${clause}%E8`];
      const missing = ['nulle-part/', 'nulle-part', `${clause}nulle-part.tsv`, '_/', 'pagefind/', ...latin];
      // Caddy answers it with a line of its own, before it reads its file.
      if (program === 'nginx') missing.push('50%');
      // For hosts, and copies of other files.
      const kept = ['_headers', '_redirects', `${clause}index.html.br`, 'index.html.gz'];
      for (const path of [...missing, ...kept]) {
        const { status, headers, body } = await get(path);
        expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
        expect(body.toString()).toBe(readSite(site, '/404.html'));
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
    });

    test.runIf(isThere)('leads old and shortened addresses on', async () => {
      const leads = async (path: string) => {
        const { status, headers } = await get(path);
        return [
          Math.floor(status / 100),
          new URL(headers.location ?? '', address).href.slice(address.length),
        ];
      };
      expect(await leads('dialogue-2024/4/66')).toEqual([3, clause]);
      for (const path of ['oci-2016/2/', 'oci-2016/2', 'oci-2016/II/'])
        expect(await leads(path)).toEqual([3, 'oci-2016/ii/']);
      for (const [from, to] of [
        ['dialogue-2024/IV/66/', clause],
        ['dialogue-2024/iv', 'dialogue-2024/4/'],
        ['concordance/oci-2016/3/', 'concordance/oci-2016/iii/'],
        ['concordance/oci-2016/III/dialogue-2024/1/12/', 'concordance/oci-2016/iii/dialogue-2024/1/12/'],
        ['concordance/dialogue-2024/IV/', 'concordance/dialogue-2024/4/'],
        ['concordance/dialogue-2024/4/66/', clause],
        ['methode/revisions/oci-2016/3/', 'methode/revisions/oci-2016/iii/'],
        ['oci-2016/3/index.json', 'oci-2016/iii/index.json'],
        ['oci-2016/3/texte.txt', 'oci-2016/iii/texte.txt'],
        ['dialogue-2024/4/80/p3/', 'dialogue-2024/4/80/#p3'],
      ] as const)
        expect(await leads(from)).toEqual([3, to]);
      for (const path of ['oci-2016/ii/', 'concordance/oci-2016/iii/', 'concordance/dialogue-2024/4/'])
        expect((await get(path)).status).toBe(200);
      // No line of another header comes out of an address.
      expect((await get('oci-2016/3/a%0d%0aX-Evil:%20yes')).headers['x-evil']).toBeUndefined();
      expect(await leads('concordance/?engagement=oci-2016/iii')).toEqual([3, 'concordance/oci-2016/iii/']);
      expect(await leads('concordance/?theme=dialogue-2024/4')).toEqual([3, 'concordance/dialogue-2024/4/']);
      expect(await leads('concordance/?a=oci-2016/i&b=dialogue-2024/1/2')).toEqual([
        3,
        'concordance/regard/?a=oci-2016/i&b=dialogue-2024/1/2',
      ]);
      for (const path of ['concordance/', 'concordance/?engagement=//evil.example', 'concordance/?a=../..'])
        expect((await get(path)).status).toBe(200);
    });

    test.runIf(isThere)('serves nothing outside its path', async () => {
      const { origin } = new URL(address);
      expect((await ask(`${origin}/`)).status).toBe(name === 'under' ? 404 : 200);
      const bare = await ask(`${origin}${site.basePath.replace(/(.)\/$/, '$1')}`);
      expect([bare.status, bare.headers.location]).toEqual(
        name === 'under' ? [301, site.basePath] : [200, undefined],
      );
    });
  },
);

describe.each(servers)('$program, where it is installed', ({ program, isThere }) => {
  test.runIf(isThere)('says what every file is that a build may have', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samples-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const types = {
      epub: 'application/epub+zip',
      tsv: 'text/tab-separated-values; charset=utf-8',
      csv: 'text/csv; charset=utf-8',
      zim: 'application/x-zim',
      zip: 'application/zip',
      pdf: 'application/pdf',
      jsonld: 'application/ld+json; charset=utf-8',
      webmanifest: 'application/manifest+json; charset=utf-8',
    };
    for (const ending of Object.keys(types)) writeFileSync(join(folder, `sample.${ending}`), 'sample');
    const { address, stop } = await startServerOf(program, folder, '/', []);
    onTestFinished(stop);
    for (const [ending, type] of Object.entries(types))
      expect((await ask(`${address}sample.${ending}`)).headers['content-type']).toBe(type);
  });
});
