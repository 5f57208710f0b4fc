/**
 * Finishes a site of built pages, in order: search, editions, their figures, the offline list, what hosts need. Files are
 * packed for hosts while editions are made, which leaves a processor free.
 */
import { rmSync } from 'node:fs';
import { DATA_PAGE } from '../data/files.ts';
import { stateOf } from '../data/state-of.ts';
import { makeDiskEdition, type DiskEdition } from '../editions/disk.ts';
import { fillDownloadsPage } from '../editions/fill.ts';
import { makers } from '../editions/list.ts';
import { makeEditions } from '../editions/make.ts';
import type { Edition } from '../model/edition.ts';
import { DOWNLOADS_PATH } from '../model/format.ts';
import { KEPT_SITE_FILE, WORKER_FILE } from '../model/kept-site-files.ts';
import { fillBuildName } from '../offline/build-name.ts';
import { writeOffline } from '../offline/write.ts';
import type { SearchFiles } from '../search/index/files.ts';
import { writeSearchFiles } from '../search/index/write.ts';
import { writeSharePictures, type SharePictures } from './share-thread.ts';
import { timeStage } from './stages.ts';
import { anchorAnnotations } from './anchors.ts';
import { fillDataPage, packData } from './data-archive.ts';
import { filesToPack, packFiles, writeHostFiles } from './host-files.ts';

/** Where the edition from disk is made, to be packed: not among temporary files, which some machines keep in memory. */
const DISK_FOLDER = '.cache/disk-edition';

interface Order {
  /** Folder of the built pages, to which the rest is added. */
  folder: string;
  /** Public address of the home page, with a slash at its end; null where the site has none. */
  publicRoot: string | null;
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  edition: Edition;
  search: Promise<SearchFiles>;
  /** The pictures for previews; null where the site has none. */
  pictures: Promise<SharePictures> | null;
  /** Whether to make every edition whose tools this machine has, or only those of every build. */
  allEditions: boolean;
}

/** @throws Error of a stage; the folder is then unusable */
export async function finishSite({
  folder,
  publicRoot,
  base,
  edition,
  search,
  pictures,
  allEditions,
}: Order): Promise<void> {
  const made = await search;
  writeSearchFiles(made, folder);
  console.log(`${made.clauses} clauses, preambles and closings can be found by search.`);
  timeStage('search');

  anchorAnnotations(folder, edition);
  const release = stateOf(edition);
  await packData(folder, release, `${publicRoot ?? base}${DATA_PAGE.slice(1)}`);
  fillDataPage(folder, release);

  fillBuildName(folder);
  // The page of downloads is still to be told their sizes.
  const early = filesToPack(folder).filter((file) => `/${file}` !== `${DOWNLOADS_PATH}index.html`);
  const packing = packFiles(folder, early);
  // Awaited below; without this, a rejection before then would end the process.
  packing.catch(() => undefined);

  const emptyDisk = () => rmSync(DISK_FOLDER, { recursive: true, force: true });
  emptyDisk();
  try {
    let disk: Promise<DiskEdition> | null = null;
    const workshop = {
      dist: folder,
      site: publicRoot,
      edition,
      disk: () => (disk ??= makeDiskEdition(folder, DISK_FOLDER)),
    };
    const wanted = makers.filter(({ always }) => allEditions || always);
    await makeEditions(wanted, workshop, console.log);
  } finally {
    emptyDisk();
  }
  fillDownloadsPage(folder);
  await packing;
  const isPacked = new Set(early);
  const rest = filesToPack(folder).filter((file) => !isPacked.has(file));
  await packFiles(folder, rest);
  timeStage('editions and packing');

  const { files, bytes } = await writeOffline(folder);
  console.log(`Kept offline: ${files.length} files, ${Math.ceil(bytes / 1000).toLocaleString('en')} kB.`);
  timeStage('offline list');

  // Last, when most are drawn: they are in no edition and kept by no browser.
  if (pictures !== null) writeSharePictures(await pictures, folder);
  timeStage('share pictures');

  writeHostFiles(folder, base, edition);
  const last = [KEPT_SITE_FILE, WORKER_FILE];
  await packFiles(folder, last);
  console.log(`Packed for hosts: ${early.length + rest.length + last.length} files.`);
  timeStage('host files');
}
