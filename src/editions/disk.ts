/** The edition opened from disk: the built site as a folder that needs no server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Files of use on the web alone: for hosts, for robots and previews, to install or keep the site. */
const WEB_ONLY =
  /^(_headers|_redirects|robots\.txt|sitemap\.xml|manifest\.webmanifest|icon-[^/]+\.png|partage\/.*|service-worker\.js|hors-ligne\.json)$/;

/** The downloadable editions, which this one leaves out. */
const EDITION_FILE = /^telecharger\/[^/]+\.(zip|epub|pdf|zim)$/;

/** Contents of the files, by path and in the order of the paths. */
export type DiskEdition = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes the folder that a reader opens by its `index.html`: every page, style, script and data file.
 *
 * @param dist folder of the built site
 * @throws Error that lists every broken address and every script that cannot run from disk
 */
export async function makeDiskEdition(dist: string): Promise<DiskEdition> {
  const read = (path: string) => readFileSync(join(dist, path));
  const readText = (path: string) => read(path).toString('utf8');
  const paths = filesBelow(dist).filter(
    (path) => !WEB_ONLY.test(path) && !EDITION_FILE.test(path) && !isPacked(path),
  );
  const home = readText(INDEX);
  const place: Place = {
    base: readBase(home),
    publicRoot: readPublicRoot(home),
    files: new Set(paths),
    isElsewhere: (path) => EDITION_FILE.test(path),
  };
  const edition = new Map<string, string | Buffer>([[README, readme(place.publicRoot)]]);
  const modules = new Set<string>();
  const faults: Fault[] = [];
  for (const path of paths) {
    if (path.endsWith('.html')) {
      const page = turnPage(place, path, readText(path));
      edition.set(path, page.html);
      for (const part of page.parts) edition.set(part.path, part.content);
      for (const script of page.scripts.classic) edition.set(script, read(script));
      for (const script of page.scripts.modules) modules.add(script);
      faults.push(...page.faults);
    } else if (path.endsWith('.css')) {
      const sheet = turnStyles(place, path, readText(path));
      edition.set(path, sheet.styles);
      faults.push(...sheet.faults);
    } else if (!path.endsWith('.js') && (carrierOf(path)?.linked ?? true)) {
      edition.set(path, read(path));
    }
  }
  const others = paths.filter((path) => path.endsWith('.js'));
  const { scripts, faults: refused } = await bundleScripts(dist, [...modules].sort(), others);
  for (const [module, code] of scripts) edition.set(classicPath(module), code);
  for (const [path, code] of carryAll(paths, read)) edition.set(path, code);
  tellAll([...faults, ...refused]);
  return new Map([...edition].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The scripts that carry files, by path, one for each group that has files. */
function carryAll(paths: readonly string[], read: (path: string) => Buffer): Map<string, string> {
  const groups = new Map<string, CarriedFiles>();
  for (const path of paths) {
    const script = carrierOf(path)?.script;
    if (script !== undefined) groups.set(script, { ...groups.get(script), [path]: carry(path, read(path)) });
  }
  return new Map([...groups].map(([script, files]) => [script, carryingScript(files)]));
}

function tellAll(faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new Error(`The site cannot be opened from disk:\n${faults.map(tellFault).join('\n')}`);
}
