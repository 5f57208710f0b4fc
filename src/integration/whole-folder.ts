/** Makes a folder beside its target and puts it in place whole: a killed process leaves the last good one. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

export interface WholeFolder {
  /** Empty folder to write into, beside the target so that renaming never crosses a file system. */
  unfinished: string;
  /** Replaces the target with it. */
  putInPlace(): void;
}

/** Path of a temporary neighbour of a folder: `.dist.new` beside `dist`. */
export function besideOf(folder: string, role: 'new' | 'old' | 'lock'): string {
  return resolve(dirname(resolve(folder)), `.${basename(resolve(folder))}.${role}`);
}

/**
 * Begins a folder that is to replace another. Call it while holding the target (`holdFolder`): neighbours
 * found then are the remains of a killed process, and are removed.
 */
export function beginWholeFolder(target: string): WholeFolder {
  const unfinished = besideOf(target, 'new');
  const replaced = besideOf(target, 'old');
  // A process killed between the two renames below left a whole new folder: put it in place.
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
