// @ts-check
// Where this machine keeps a Chromium, for the tests and the bench.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { platform } from 'node:process';
import { placesOnPath, runs } from '../executable.mjs';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPlaces = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
  const folder = process.env[name];
  return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
});

/**
 * Arguments to start Chromium with: no sandbox for root, who cannot have one, and none of the
 * requests a browser makes on its own account.
 * @type {string[]}
 */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium that runs: CHROMIUM_PATH, then the commands of the PATH, then the usual places
 * of the system, then the one Playwright has downloaded.
 * @returns {string | null} path of the executable, null when none is to be had
 */
export function findChromium() {
  return candidates().find(runs) ?? null;
}

/** @returns {string[]} */
function candidates() {
  return [
    process.env.CHROMIUM_PATH ?? '',
    ...(platform === 'win32' ? windowsPlaces : placesOnPath(commandNames)),
    ...(platform === 'darwin' ? macPlaces : []),
    playwrightPath() ?? '',
  ].filter((path) => path !== '');
}

/** @returns {string | null} */
function playwrightPath() {
  try {
    // Required only now: setup asks for a browser on machines where Playwright may be missing.
    const { chromium } = createRequire(import.meta.url)('playwright');
    return chromium.executablePath();
  } catch {
    return null;
  }
}
