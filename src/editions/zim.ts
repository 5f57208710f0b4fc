/** The edition from disk as a ZIM file, which Kiwix reads and serves. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threeLettersOf } from '../model/languages.ts';
import { locale, words } from '../strings/words.ts';
import type { DiskEdition } from './disk.ts';
import { INDEX } from './disk/address.ts';
import { filesBelow } from '../components/files-below.ts';
import { readPublicRoot } from './disk/place.ts';
import { README } from './disk/readme.ts';
import { zimPage } from './zim/page.ts';
import { MissingTool } from './missing-tool.ts';

const siteWords = words('site');
const diskWords = words('disk');

/** The icon of the site, 48 pixels wide and high as the format asks. */
const illustration = fileURLToPath(new URL('zim/illustration.png', import.meta.url));

const ILLUSTRATION = 'illustration.png';

/**
 * Packs the edition for Kiwix. zimwriterfs writes the day and random numbers: no two files are the same.
 *
 * @param target the file, in place of one that is there
 * @throws MissingTool where this machine has no zimwriterfs
 * @throws Error with the output of zimwriterfs where it fails
 */
export async function makeZim({ folder }: Pick<DiskEdition, 'folder'>, target: string): Promise<void> {
  if (spawnSync('zimwriterfs', ['--version']).error !== undefined)
    throw new MissingTool('zimwriterfs', 'on Debian and its kin, `apt install zim-tools` brings it');
  const work = workFolder();
  try {
    const content = join(work, 'content');
    // Kiwix has no use for the note on unpacking and opening the folder.
    const readme = join(folder, README);
    cpSync(folder, content, { recursive: true, filter: (path) => path !== readme });
    for (const path of filesBelow(content).filter((one) => one.endsWith('.html'))) {
      const page = join(content, path);
      writeFileSync(page, zimPage(readFileSync(page, 'utf8')));
    }
    cpSync(illustration, join(content, ILLUSTRATION));
    // zimwriterfs refuses to replace a file.
    rmSync(target, { force: true });
    write(content, target);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** A new folder for a copy of the edition: not among temporary files, which some machines keep in memory. */
function workFolder(): string {
  mkdirSync('.cache', { recursive: true });
  return mkdtempSync(join('.cache', 'zim-'));
}

function write(content: string, target: string): void {
  const source = readPublicRoot(readFileSync(join(content, INDEX), 'utf8'));
  const { status, stdout, stderr } = spawnSync(
    'zimwriterfs',
    [
      `--welcome=${INDEX}`,
      `--illustration=${ILLUSTRATION}`,
      `--title=${siteWords.siteName}`,
      `--description=${diskWords.zimDescription}`,
      `--creator=${siteWords.siteName}`,
      `--publisher=${siteWords.siteName}`,
      `--language=${threeLettersOf(locale.lang)}`,
      '--name=concordance-mali',
      ...(source === null ? [] : [`--source=${source}`]),
      // With more threads the order of entries is left to chance.
      '--threads=1',
      content,
      target,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`zimwriterfs failed:\n${stdout}${stderr}`);
}
