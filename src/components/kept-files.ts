/** Files that builds keep for the next one, by what they are made of. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file under another name first, so that no build ever reads a part of it. */
export function keepFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

/** The versions of packages, which the project names exactly, one a line. */
export function versionsOf(names: readonly string[]): string {
  const { devDependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  return names.map((name) => `${name} ${devDependencies[name]}\n`).join('');
}
