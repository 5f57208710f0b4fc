// @ts-check
// The Chromium of this machine, for the PDF, the tests and the bench.
import { createRequire } from 'node:module';
import { findProgram } from '../executable.mjs';

/**
 * Arguments to start Chromium with: no sandbox for root, who cannot have one, and no
 * requests of the browser itself.
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

// A headless shell has no window to draw: the same engine opens a page in a quarter of the time.
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '%PROGRAMFILES%/Google/Chrome/Application/chrome.exe',
  '%PROGRAMFILES(X86)%/Google/Chrome/Application/chrome.exe',
  '%LOCALAPPDATA%/Google/Chrome/Application/chrome.exe',
];

/** @returns {string | null} path of a working Chromium: CHROMIUM_PATH, the PATH, the usual places, Playwright; else null */
export function findChromium() {
  const { chromium } = createRequire(import.meta.url)('playwright');
  return findProgram('CHROMIUM_PATH', commands, [...places, chromium.executablePath()]);
}
