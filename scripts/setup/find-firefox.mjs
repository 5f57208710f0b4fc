// @ts-check
// Where this machine keeps a Firefox, for the tests of the edition opened from disk.
import { join } from 'node:path';
import { platform } from 'node:process';
import { placesOnPath, runs } from '../../src/editions/executable.mjs';

const windowsPlaces = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => {
  const folder = process.env[name];
  return folder ? [join(folder, 'Mozilla Firefox', 'firefox.exe')] : [];
});

/**
 * Finds a Firefox that runs: FIREFOX_PATH, then the commands of the PATH, then the usual places of
 * the system.
 * @returns {string | null} path of the executable, null when none is to be had
 */
export function findFirefox() {
  const places = [
    process.env.FIREFOX_PATH ?? '',
    ...(platform === 'win32' ? windowsPlaces : placesOnPath(['firefox', 'firefox-esr'])),
    ...(platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : []),
  ];
  return places.find((path) => path !== '' && runs(path)) ?? null;
}
