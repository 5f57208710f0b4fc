/** `npm run check`: runs every `check:…` of `package.json`, two at a time, and prints what those that fail have to say. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sync } from 'astro';

// Lint rules and types read what Astro knows of content and of imported files.
await sync({ logLevel: 'error' });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const waiting = Object.keys(scripts)
  .filter((name) => name.startsWith('check:'))
  .values();

async function runEach(): Promise<void> {
  for (const name of waiting) {
    let said = '';
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += String(text)));
    const code = await new Promise((end) => child.once('close', end));
    if (code === 0) continue;
    console.error(`${name} failed:\n${said}`);
    process.exitCode = 1;
  }
}
await Promise.all([runEach(), runEach()]);
if (process.exitCode === undefined) console.log('All checks passed.');
