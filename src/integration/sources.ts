/** Reads the sources of a conversion from disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Sources } from '../convert/convert.ts';
import type { Source } from '../convert/read/sources.ts';

export interface SourceFolders {
  /** Folder of the texts. */
  seeds: string;
  /** Folder of the descriptions, apparatus and correspondences. */
  content: string;
}

/** Reads the texts and all files about them; a missing folder counts as empty. */
export function readSources({ seeds, content }: SourceFolders): Sources {
  const instruments = join(content, 'instruments');
  const ties = join(content, 'correspondences');
  const loose = readFiles(ties, '.yaml');
  const texts = readFiles(seeds, '.txt');
  return {
    seeds: new Map(texts.map((source) => [source.file.slice(source.file.lastIndexOf('/') + 1), source])),
    instruments: readFiles(instruments, '.yaml'),
    apparatus: readFiles(join(content, 'apparatus'), '.yaml'),
    concordance: {
      commitments: folderNames(ties).flatMap((name) => readFiles(join(ties, name), '.yaml')),
      novelties: loose.filter(({ file }) => file.endsWith('/novelties.yaml')),
      repetitions: loose.filter(({ file }) => file.endsWith('/repetitions.yaml')),
      folder: shownPath(ties),
    },
    searchWords: {
      equivalents: readFiles(join(content, 'search'), 'equivalents.yaml'),
      noSlips: readFiles(join(content, 'search'), 'no-slips.yaml'),
    },
    revisions: readFiles(content, 'revisions.yaml'),
    subjects: readFiles(content, 'subjects.yaml'),
    acronyms: readFiles(content, 'acronyms.yaml'),
    release: readFiles(content, 'release.yaml'),
    seedsFolder: shownPath(seeds),
    instrumentsFolder: shownPath(instruments),
  };
}

/** A path for messages: relative to the working directory if below it, with forward slashes. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return (near.startsWith('..') ? resolve(path) : near).split(sep).join('/');
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The files of a folder with an ending, in the order of their names; none where there is no such folder. */
function readFiles(folder: string, ending: string): Source[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter(
      (name) => name.endsWith(ending) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
    )
    .sort()
    .map((name) => ({ file: shownPath(join(folder, name)), bytes: readFileSync(join(folder, name)) }));
}

/** The folders of a folder, in the order of their names; none where there is no such folder. */
function folderNames(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isFolder(join(folder, name)))
    .sort();
}
