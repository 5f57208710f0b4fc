// @ts-check
// Finds programs on this machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds a program that starts and tells its version.
 * @param {string} variable of the environment that may give its path
 * @param {string[]} commands its names in the folders of the PATH, the preferred first
 * @param {string[]} places further paths; `%NAME%` at the beginning is a folder of Windows
 * @returns {string | null} path of the executable, null where there is none
 */
export function findProgram(variable, commands, places) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    process.env[variable] ?? '',
    ...commands.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places.map((path) => path.replace(/^%(.*)%/, (_, name) => process.env[name] ?? '')),
  ];
  return candidates.find((path) => path !== '' && runs(path)) ?? null;
}

/** @param {string} path */
function runs(path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return existsSync(path);
  // Fails for files that are no program, launchers without a browser, browsers without a system library.
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}
