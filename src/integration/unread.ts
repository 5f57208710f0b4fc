/** Tells the files that no part of a build reads, with the name each was probably meant to have. */
import { distance } from 'fastest-levenshtein';
import { errorAt, warningAt, type Diagnostic } from '../model/diagnostic.ts';
import type { FolderFiles } from './folder-files.ts';

/** Most letters by which a name may differ from the one it was meant to be. */
const SLIP = 3;

/** Endings that are taken for each other: `a.yml` and `a.yaml.txt` may be meant to be `a.yaml`. */
const ENDINGS = /(?:\.(?:ya?ml|mdx?|te?xt))+$/i;

export interface Reading {
  /** Patterns of the files read, relative to the folder; `*` stands for any name. */
  patterns: readonly string[];
  /** Path of the folder as shown in diagnostics. */
  shown: string;
}

export interface Unread {
  diagnostics: Diagnostic[];
  /** The paths that are absent because other names stand for them. */
  misnamed: ReadonlySet<string>;
}

/** Whether a path has the form of a pattern. */
export function fits(path: string, pattern: string): boolean {
  const names = path.split('/');
  const wanted = pattern.split('/');
  return (
    names.length === wanted.length &&
    wanted.every((name, at) => {
      const [start = '', end] = name.split('*');
      const own = names[at] ?? '';
      return end === undefined
        ? own === name
        : own.length > name.length - 1 && own.startsWith(start) && own.endsWith(end);
    })
  );
}

/**
 * Reports each file that fits no pattern, or once for a whole folder in which nothing can fit. It is an error where a
 * file was plainly meant for one that is absent, since what it says is lost; else a warning.
 */
export function checkUnread({ files, folders }: FolderFiles, { patterns, shown }: Reading): Unread {
  const misnamed = new Set<string>();
  const closed = folders.filter((folder) => !opensAny(folder, patterns));
  const outermost = closed.filter((folder) => !closed.includes(parentOf(folder)));
  const unread = files.filter(
    (file) =>
      !patterns.some((pattern) => fits(file, pattern)) &&
      !outermost.some((folder) => file.startsWith(`${folder}/`)),
  );
  const present = new Set([...files, ...folders]);
  const tell = (path: string, what: string, known: readonly string[]): Diagnostic => {
    const meant = nearestName(path, known);
    const place = { file: `${shown}/${path}`, line: 1, column: 1 };
    if (meant !== null && !present.has(meant)) {
      misnamed.add(meant);
      return errorAt(
        place,
        'content-misnamed',
        `nothing reads this ${what}, and ${shown}/${meant} is not there`,
        `call it ${meant}`,
      );
    }
    const near = meant === null ? '' : `${shown}/${meant} is there already: `;
    return warningAt(
      place,
      'content-unread',
      `nothing reads this ${what}`,
      `${near}remove it, or give it a name that is read here: ${namesIn(parentOf(path), patterns).join(', ')}`,
    );
  };
  const diagnostics = [
    ...outermost
      .filter((folder) => files.some((file) => file.startsWith(`${folder}/`)))
      .map((folder) => tell(folder, 'folder', foldersOf(patterns))),
    ...unread.map((file) => tell(file, 'file', patterns)),
  ];
  return { diagnostics, misnamed };
}

/** Reports folders that stand where a file is read, and files where a folder is. */
export function checkKinds({ files, folders }: FolderFiles, { patterns, shown }: Reading): Diagnostic[] {
  const tell = (path: string, rule: string, message: string) =>
    errorAt({ file: `${shown}/${path}`, line: 1, column: 1 }, rule, message, 'move it away');
  const named = foldersOf(patterns).filter((folder) => !folder.includes('*'));
  return [
    ...folders
      .filter((folder) => !opensAny(folder, patterns) && patterns.some((pattern) => fits(folder, pattern)))
      .map((folder) => tell(folder, 'not-a-file', 'a folder stands where a file belongs')),
    ...files
      .filter((file) => named.includes(file))
      .map((file) => tell(file, 'not-a-folder', 'a file stands where a folder belongs')),
  ];
}

/** Whether files inside a folder can fit a pattern. */
function opensAny(folder: string, patterns: readonly string[]): boolean {
  return foldersOf(patterns).some((one) => fits(folder, one));
}

/** The folders above some patterns: `correspondences` and `correspondences/*` above `correspondences/*` + `/*.yaml`. */
function foldersOf(patterns: readonly string[]): string[] {
  const folders = patterns.flatMap((pattern) => {
    const names = pattern.split('/');
    return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
  });
  return [...new Set(folders)];
}

/** What is read in a folder: names of files, and of folders with `/` behind. */
function namesIn(folder: string, patterns: readonly string[]): string[] {
  const depth = folder === '' ? 0 : folder.split('/').length;
  const names = patterns
    .map((pattern) => pattern.split('/'))
    .filter((wanted) => folder === '' || fits(folder, wanted.slice(0, depth).join('/')))
    .map((wanted) => `${wanted[depth]}${wanted.length > depth + 1 ? '/' : ''}`);
  return [...new Set(names)];
}

/** The name nearest to a path among those of its depth, `*` filled with its own names; null where none is near. */
function nearestName(path: string, patterns: readonly string[]): string | null {
  const names = path.split('/');
  const near = patterns
    .map((pattern) => pattern.split('/'))
    .filter((wanted) => wanted.length === names.length)
    .map((wanted) => wanted.map((name, at) => filled(name, names[at] ?? '')))
    .map((wanted) => ({
      name: wanted.join('/'),
      far: Math.max(...wanted.map((one, at) => far(one, names[at] ?? ''))),
    }))
    .filter((one) => one.far <= SLIP)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return near[0]?.name ?? null;
}

/** A name of a pattern with its `*` filled: `*.yaml` and `oci-2016.yml` give `oci-2016.yaml`. */
function filled(wanted: string, own: string): string {
  if (!wanted.includes('*')) return wanted;
  const extension = wanted.split('*')[1] ?? '';
  return extension === '' ? own : `${own.replace(ENDINGS, '').replace(/\.[^.]*$/, '')}${extension}`;
}

/** How many letters differ; capitals do not count, nor do endings of the same kind of file. */
function far(wanted: string, own: string): number {
  const folded = (name: string) => name.toLowerCase().replace(ENDINGS, '');
  return distance(folded(wanted), folded(own));
}

function parentOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
