/** The edition opened from disk: the built site as a folder that needs no server. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { progressOf } from '../components/progress.ts';
import { isForPrograms } from '../model/data-forms.ts';
import { DOWNLOADS_PATH, fileOfFormat, FORMATS } from '../model/format.ts';
import { KEPT_SITE_FILE, WORKER_FILE } from '../model/kept-site-files.ts';
import { sharePictures } from '../model/share-picture.ts';
import { forHosts } from '../hosting/headers.ts';
import { isPacked } from '../hosting/packed.ts';
import { INDEX, type Place } from './disk/address.ts';
import { carrierOf } from './disk/carried-groups.ts';
import { carry, carryingScript, type CarriedFiles } from './disk/carried.ts';
import { tellFault, type Fault } from './disk/fault.ts';
import { filesBelow } from '../components/files-below.ts';
import { readBase, readPublicRoot } from './disk/place.ts';
import { classicPath, turnPage } from './disk/page.ts';
import { README, readme } from './disk/readme.ts';
import { bundleScripts } from './disk/scripts.ts';
import { turnStyles } from './disk/styles.ts';

/** Files of use on the web alone: for hosts, for robots, to install or keep the site. */
const WEB_ONLY: readonly string[] = [
  ...forHosts,
  ...['robots.txt', 'sitemap.xml', 'manifest.webmanifest'],
  ...[WORKER_FILE, KEPT_SITE_FILE],
];
const isWebOnly = (path: string) =>
  WEB_ONLY.includes(path) || path.startsWith(sharePictures) || /^icon-[^/]+\.png$/.test(path);

/** The downloadable editions, which this one leaves out. */
const EDITIONS = FORMATS.map((format) => `${DOWNLOADS_PATH.slice(1)}${fileOfFormat(format)}`);

/** Whether a link leads to the site on the web: to what this edition leaves out, being for programs or as large as itself. */
const isElsewhere = (path: string) => EDITIONS.includes(path) || isForPrograms(path);

export interface DiskEdition {
  folder: string;
  /** Paths of its files, with slashes, in order. */
  paths: readonly string[];
}

/**
 * Makes the folder that a reader opens by its `index.html`: every page, style, script and data file, written one
 * after another.
 *
 * @param dist folder of the built site
 * @param folder empty or new
 * @throws Error that lists every broken address and every script that cannot run from disk
 */
export async function makeDiskEdition(dist: string, folder: string): Promise<DiskEdition> {
  const readText = (path: string) => readFileSync(join(dist, path), 'utf8');
  const paths = filesBelow(dist).filter((path) => !isWebOnly(path) && !isElsewhere(path) && !isPacked(path));
  const home = readText(INDEX);
  const place: Place = {
    base: readBase(home),
    publicRoot: readPublicRoot(home),
    files: new Set(paths),
    isElsewhere,
  };
  const written = new Set<string>();
  const made = new Set<string>();
  const put = (path: string, write: (target: string) => void): void => {
    if (written.has(path)) return;
    written.add(path);
    const target = join(folder, path);
    const around = dirname(target);
    if (!made.has(around)) mkdirSync(around, { recursive: true });
    made.add(around);
    write(target);
  };
  const write = (path: string, text: string) => put(path, (target) => writeFileSync(target, text));
  const copy = (path: string) => put(path, (target) => copyFileSync(join(dist, path), target));
  const modules = new Set<string>();
  const faults: Fault[] = [];
  const done = progressOf('files of the edition from disk', paths.length);
  write(README, readme(place.publicRoot));
  for (const path of paths) {
    done();
    if (path.endsWith('.html')) {
      // Let what else is under way go on, such as the packing for hosts.
      await turn();
      const page = turnPage(place, path, readText(path));
      write(path, page.html);
      for (const part of page.parts) write(part.path, part.content);
      page.scripts.classic.forEach(copy);
      for (const script of page.scripts.modules) modules.add(script);
      faults.push(...page.faults);
    } else if (path.endsWith('.css')) {
      const sheet = turnStyles(place, path, readText(path));
      write(path, sheet.styles);
      faults.push(...sheet.faults);
    } else if (!path.endsWith('.js') && (carrierOf(path)?.linked ?? true)) {
      copy(path);
    }
  }
  const others = paths.filter((path) => path.endsWith('.js'));
  const { scripts, faults: refused } = await bundleScripts(dist, [...modules].sort(), others);
  for (const [module, code] of scripts) write(classicPath(module), code);
  for (const [script, files] of Map.groupBy(paths, (path) => carrierOf(path)?.script))
    if (script !== undefined) write(script, carryingScript(carriedOf(files, dist)));
  tellAll([...faults, ...refused]);
  return { folder, paths: [...written].sort() };
}

function carriedOf(paths: readonly string[], dist: string): CarriedFiles {
  return Object.fromEntries(paths.map((path) => [path, carry(path, readFileSync(join(dist, path)))]));
}

function tellAll(faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new Error(`The site cannot be opened from disk:\n${faults.map(tellFault).join('\n')}`);
}
