/** A folder made beside another and put in its place whole, so that whoever is killed leaves the last good one. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

export interface WholeFolder {
  /** Empty folder to write into, beside the target so that renaming never crosses a file system. */
  unfinished: string;
  /** Puts it in the place of the target. */
  putInPlace(): void;
}

/** `.dist.new` beside `dist`: a name for what stands beside a folder while it is made. */
export function besideOf(folder: string, role: 'new' | 'old' | 'lock'): string {
  return resolve(dirname(resolve(folder)), `.${basename(resolve(folder))}.${role}`);
}

/**
 * Begins a folder that is to replace another. Call it while holding the target (`holdFolder`): what
 * stands beside it then was left by a process that was killed, and is removed.
 */
export function beginWholeFolder(target: string): WholeFolder {
  const unfinished = besideOf(target, 'new');
  const replaced = besideOf(target, 'old');
  // Killed between the two renames below: the new folder was whole.
  if (!existsSync(target) && existsSync(replaced) && existsSync(unfinished)) renameSync(unfinished, target);
  rmSync(replaced, { recursive: true, force: true });
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  return {
    unfinished,
    putInPlace() {
      if (existsSync(target)) renameSync(target, replaced);
      renameSync(unfinished, target);
      rmSync(replaced, { recursive: true, force: true });
    },
  };
}
