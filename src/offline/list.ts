/** Makes the list of the files to keep of a built site. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isForPrograms } from '../model/data-forms.ts';
import { DOWNLOADS_PATH } from '../model/format.ts';
import { sharePictures } from '../model/share-picture.ts';
import { filesBelow } from '../components/files-below.ts';
import { KEPT_SITE_FILE, WORKER_FILE } from '../model/kept-site-files.ts';
import { forHosts } from '../hosting/headers.ts';
import { isPacked } from '../hosting/packed.ts';
import { DIGEST_LENGTH, type KeptFile, type KeptSite } from './kept-site.ts';

/** Hexadecimal digits of a SHA-256 that name a version. */
const VERSION_LENGTH = 16;

/**
 * Whether a file is not to be kept: for hosts, robots and previews, part of the keeping itself, data for programs, or a
 * downloadable edition.
 */
function isLeftOut(file: string): boolean {
  if ([...forHosts, 'robots.txt', KEPT_SITE_FILE, WORKER_FILE].includes(file) || isPacked(file)) return true;
  if (file.startsWith(sharePictures) || isForPrograms(file)) return true;
  return file.startsWith(DOWNLOADS_PATH.slice(1)) && !file.endsWith('/index.html');
}

/**
 * Lists the files of a built site, in the order of their paths.
 *
 * @param dist folder of the site
 */
export function listKeptSite(dist: string): KeptSite {
  const names = filesBelow(dist).filter((file) => !isLeftOut(file));
  const contents = names.map((file) => ({ file, content: readFileSync(join(dist, file)) }));
  const files = contents.map(({ file, content }) => describe(file, content));
  const lines = files.map(({ path, digest }) => `${digest} ${path}\n`).join('');
  return {
    version: createHash('sha256').update(lines).digest('hex').slice(0, VERSION_LENGTH),
    bytes: sum(files.map(({ bytes }) => bytes)),
    compressed: sum(contents.map(({ file, content }) => sentBytes(join(dist, file), content))),
    files,
  };
}

/** What hosts send of a file: the copy packed by gzip where it has one. */
function sentBytes(path: string, content: Buffer): number {
  const packed = `${path}.gz`;
  return existsSync(packed) ? statSync(packed).size : content.length;
}

/** Describes a file; a page has the address of its folder. */
function describe(file: string, content: Buffer): KeptFile {
  const path = file
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { path, digest: digestOf(content), bytes: content.length };
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, DIGEST_LENGTH);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
