// @ts-check
// Programs of this machine: where they are, and whether they run.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { platform } from 'node:process';

/**
 * @param {string[]} names of a command, the preferred first
 * @returns {string[]} where each may be, in the folders of the PATH
 */
export function placesOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether a file is a program that starts and tells its version.
 * @param {string} path
 * @returns {boolean}
 */
export function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window instead of answering.
  if (platform === 'win32') return true;
  // Elsewhere it unmasks launchers without a browser, and browsers that lack a system library.
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}
