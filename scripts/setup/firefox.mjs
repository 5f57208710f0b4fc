// @ts-check
// The Firefox of this machine, for the tests of the edition opened from disk.
import { findProgram } from '../../src/editions/executable.mjs';

/** @returns {string | null} that of FIREFOX_PATH, else of the PATH, else of the usual places; null where there is none */
export function findFirefox() {
  return findProgram(
    'FIREFOX_PATH',
    ['firefox', 'firefox-esr'],
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((folder) => `%${folder}%/Mozilla Firefox/firefox.exe`),
    ],
  );
}
