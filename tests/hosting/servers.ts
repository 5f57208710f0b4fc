/** Servers of this machine that serve a built site with the configuration made for them, on loopback. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyFile } from '../../src/hosting/caddy.ts';
import type { MovedPattern } from '../../src/hosting/moved.ts';
import { nginxFile } from '../../src/hosting/nginx.ts';

const [brotli] = globSync('/usr/{lib,share}/nginx/modules/ngx_http_brotli_static_module.so');

export const programs = {
  nginx: runs('nginx', '-v') && brotli !== undefined,
  caddy: runs('caddy', 'version'),
};
export type Program = keyof typeof programs;

function runs(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

export interface Started {
  /** Address of the site, with a slash at its end. */
  address: string;
  /** Ends the server, and removes its files. */
  stop(): Promise<void>;
}

/**
 * Starts a server, which runs until it is stopped.
 *
 * @param folder of the built site
 */
export async function startServerOf(
  program: Program,
  folder: string,
  base: string,
  moved: readonly MovedPattern[],
): Promise<Started> {
  const work = mkdtempSync(join(tmpdir(), `${program}-`));
  const port = await freePort();
  const listen = program === 'nginx' ? `127.0.0.1:${port}` : `http://127.0.0.1:${port}`;
  const placed = { base, folder, listen };
  const child =
    program === 'nginx'
      ? startNginx(work, nginxFile(placed, moved))
      : startCaddy(work, caddyFile(placed, moved));
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(work, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}${base}`;
  await Promise.race([
    answers(address),
    ended.then(() => {
      throw new Error(`${program} ended:\n${printed}`);
    }),
  ]);
  return { address, stop };
}

function startNginx(work: string, site: string): ChildProcess {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, name)};`,
  );
  writeFileSync(join(work, 'site.conf'), site);
  writeFileSync(
    join(work, 'nginx.conf'),
    [
      // Files of the tests may be the own of who runs them.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `load_module ${brotli ?? ''};`,
      `daemon off; worker_processes 2; pid ${join(work, 'pid')}; error_log stderr;`,
      'events { worker_connections 1024; }',
      `http { access_log off; sendfile on; ${temporary.join(' ')} include ${join(work, 'site.conf')}; }`,
    ].join('\n'),
  );
  mkdirSync(join(work, 'logs'));
  return spawn('nginx', ['-p', work, '-c', join(work, 'nginx.conf'), '-e', 'stderr']);
}

function startCaddy(work: string, site: string): ChildProcess {
  writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')], { env });
}

async function answers(address: string): Promise<void> {
  for (;;) {
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
