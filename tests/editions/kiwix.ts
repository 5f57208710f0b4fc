/** kiwix-serve, on loopback, with a ZIM file. */
import { spawn, spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { freePort } from '../hosting/servers.ts';

export const isKiwixThere = spawnSync('kiwix-serve', ['--version']).error === undefined;

/** Serves a file until the test that asks for it is finished. @returns address of its welcome page, which it answers */
export async function serveZim(file: string, name: string): Promise<string> {
  const port = await freePort();
  const child = spawn('kiwix-serve', ['--address=127.0.0.1', `--port=${port}`, file], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const address = `http://127.0.0.1:${port}/${name}/`;
  for (;;) {
    const status = await fetch(address).then(
      (answer) => answer.status,
      () => null,
    );
    if (status === 200) return address;
    if (child.exitCode !== null) throw new Error(`kiwix-serve ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
