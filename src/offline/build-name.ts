/** The name of a build, by which two people on the phone know whether they see the same site. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../components/files-below.ts';
import { STATE_PATH } from '../model/own-pages.ts';

/** Hexadecimal digits of each half of a name. */
const HALF = 4;

const stateFile = join(STATE_PATH.slice(1), 'index.html');

/**
 * Writes the name of a build on the page that tells it. To be done before editions are made, so that copies have it
 * too; so it knows nothing of what comes later.
 *
 * @param dist folder of the site
 */
export function fillBuildName(dist: string): void {
  const file = join(dist, stateFile);
  if (!existsSync(file)) return;
  writeFileSync(file, withBuildName(readFileSync(file, 'utf8'), buildNameOf(dist)));
}

/** `3f2a 91bc`, of the names and bytes of all files but the page that tells it. */
export function buildNameOf(dist: string): string {
  const digest = createHash('sha256');
  for (const file of filesBelow(dist)) {
    if (file === stateFile) continue;
    const bytes = readFileSync(join(dist, file));
    digest.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  const name = digest.digest('hex');
  return `${name.slice(0, HALF)} ${name.slice(HALF, 2 * HALF)}`;
}

/** @throws Error where the page has no place for it */
export function withBuildName(html: string, name: string): string {
  const place = /(<dd[^>]*\sdata-build\b[^>]*>)[^<]*/;
  if (!place.test(html)) throw new Error(`the page ${STATE_PATH} has no place for the name of the build`);
  return html.replace(place, (_, before: string) => `${before}${name}`);
}
