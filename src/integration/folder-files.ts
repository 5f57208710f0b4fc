/** Lists and reads the files below a folder; what cannot be read is told, and never stops the reading of others. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Source } from '../convert/read/sources.ts';
import { MARKER_FILE } from '../convert/emit/files.ts';
import { errorAt, type Diagnostic } from '../model/diagnostic.ts';
import { diskFault } from './disk-faults.ts';

/**
 * Largest files that are read, in bytes: ten times the text of a long constitution, and eight times the largest YAML of
 * this edition. Each is read, and told of, within seconds even where every line of it is at fault.
 */
export const MOST_BYTES = { text: 2_000_000, yaml: 1_000_000 };

export interface FolderFiles {
  /** Paths of the files and of the folders in it, with forward slashes, in the order of names. */
  files: string[];
  folders: string[];
  diagnostics: Diagnostic[];
}

/** A path for messages: relative to the working directory if below it, with forward slashes. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return (near.startsWith('..') ? resolve(path) : near).split(sep).join('/');
}

/**
 * Lists a folder and those in it. Hidden files and folders that a conversion wrote are passed over; a missing folder
 * counts as empty.
 */
export function filesIn(folder: string): FolderFiles {
  const found: FolderFiles = { files: [], folders: [], diagnostics: [] };
  const place = { file: shownPath(folder), line: 1, column: 1 };
  try {
    if (statSync(folder).isDirectory()) list(folder, '', [], found);
    else
      found.diagnostics.push(
        errorAt(
          place,
          'not-a-folder',
          'a file stands where a folder belongs',
          'move it away, and make a folder of this name',
        ),
      );
  } catch (error) {
    if (!isAbsent(error)) found.diagnostics.push(diskFault(place.file, 'read', error));
  }
  return found;
}

/** @param above real paths of the folders around, by which a circle of links is known */
function list(root: string, path: string, above: readonly string[], found: FolderFiles): void {
  const here = join(root, path);
  try {
    const real = realpathSync(here);
    if (above.includes(real)) {
      const place = { file: shownPath(here), line: 1, column: 1 };
      const message = 'this link leads back to a folder around it';
      found.diagnostics.push(errorAt(place, 'link-circle', message, 'remove the link'));
      return;
    }
    const names = readdirSync(here).sort();
    if (names.includes(MARKER_FILE)) return;
    if (path !== '') found.folders.push(path);
    for (const name of names.filter((one) => !one.startsWith('.'))) {
      const inside = path === '' ? name : `${path}/${name}`;
      visit(root, inside, [...above, real], found);
    }
  } catch (error) {
    found.diagnostics.push(diskFault(shownPath(here), 'read', error));
  }
}

function visit(root: string, path: string, above: readonly string[], found: FolderFiles): void {
  const here = join(root, path);
  try {
    if (leadsOut(here, above[0] ?? root)) {
      const place = { file: shownPath(here), line: 1, column: 1 };
      const message = 'this link leads out of its folder: another machine has not what it leads to';
      found.diagnostics.push(errorAt(place, 'link-outside', message, 'put the file itself here'));
    } else if (statSync(here).isDirectory()) list(root, path, above, found);
    else found.files.push(path);
  } catch (error) {
    found.diagnostics.push(diskFault(shownPath(here), 'read', error));
  }
}

/** Whether a link leads to what does not stand below a folder. @param root its real path */
function leadsOut(path: string, root: string): boolean {
  return lstatSync(path).isSymbolicLink() && !`${realpathSync(path)}${sep}`.startsWith(`${root}${sep}`);
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Reads a file; null, with a diagnostic, where it cannot be read, is no file or too large. */
export function readSource(path: string, diagnostics: Diagnostic[]): Source | null {
  const file = shownPath(path);
  const refuse = (rule: string, message: string, hint: string) => {
    diagnostics.push(errorAt({ file, line: 1, column: 1 }, rule, message, hint));
    return null;
  };
  try {
    const about = statSync(path);
    if (!about.isFile()) return refuse('not-a-file', 'this is a device, a pipe or a socket', 'remove it');
    const most = path.endsWith('.yaml') ? MOST_BYTES.yaml : MOST_BYTES.text;
    if (about.size > most)
      return refuse(
        'file-too-large',
        `the file has ${about.size} bytes, and ${most} are read at most`,
        'look whether it is the right file, and part it where it is',
      );
    return { file, bytes: readFileSync(path) };
  } catch (error) {
    diagnostics.push(diskFault(file, 'read', error));
    return null;
  }
}
