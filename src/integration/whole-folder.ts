/** Makes a folder beside its target and puts it in place whole: a killed process leaves the last good one. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Unfinished folders of earlier versions: a name with six random signs. */
const EARLIER = /^\.conversion-[A-Za-z0-9]{6}$/;

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
  sweepRemains(target);
  const unfinished = besideOf(target, 'new');
  const replaced = besideOf(target, 'old');
  mkdirSync(unfinished, { recursive: true });
  return {
    unfinished,
    putInPlace() {
      if (existsSync(target)) renameSync(target, replaced);
      try {
        renameSync(unfinished, target);
      } catch (error) {
        if (existsSync(replaced)) renameSync(replaced, target);
        throw error;
      }
      rmSync(replaced, { recursive: true, force: true });
    },
  };
}

/**
 * Removes what a killed process left beside a folder, of earlier versions too, and puts a whole new folder in place
 * where that process was killed while it did so. Call it while holding the target.
 */
export function sweepRemains(target: string): void {
  const unfinished = besideOf(target, 'new');
  const replaced = besideOf(target, 'old');
  if (!existsSync(target) && existsSync(replaced) && existsSync(unfinished)) renameSync(unfinished, target);
  const around = dirname(resolve(target));
  const earlier = existsSync(around) ? readdirSync(around).filter((name) => EARLIER.test(name)) : [];
  for (const path of [replaced, unfinished, ...earlier.map((name) => join(around, name))])
    rmSync(path, { recursive: true, force: true });
}
