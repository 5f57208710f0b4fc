// @ts-check
// A Chromium and a Firefox for the tests: the machine's own, or else ones to install.
import { findProgram } from '../../src/editions/executable.mjs';
import { findChromium } from '../../src/editions/pdf/chromium.mjs';
import { run } from './run.mjs';

const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '%PROGRAMFILES%/Mozilla Firefox/firefox.exe',
];

/** @returns {string | null} path of a working Firefox, from FIREFOX_PATH, the PATH or the usual places; else null */
export function findFirefox() {
  return findProgram('FIREFOX_PATH', ['firefox', 'firefox-esr'], firefoxPlaces);
}

/** Installs each browser not found. @throws {Error} listing all attempts, where they fail */
export function ensureBrowsers() {
  ensure('Chromium', 'CHROMIUM_PATH', findChromium, [
    fromPlaywright,
    () => fromDebian('chromium-headless-shell'),
    () => fromDebian('chromium'),
  ]);
  ensure('Firefox', 'FIREFOX_PATH', findFirefox, [() => fromDebian('firefox-esr')]);
}

/** @type {(name: string, variable: string, find: () => string | null, sources: (() => string)[]) => void} */
function ensure(name, variable, find, sources) {
  const tried = [`${variable} (${process.env[variable] ?? 'not set'}), the PATH and the usual places`];
  for (const source of sources) {
    if (find() !== null) return;
    console.log(`setup: no ${name} found, trying to install one`);
    tried.push(source());
  }
  if (find() !== null) return;
  throw new Error(
    `No ${name} was found, and the tests need one. Tried:\n- ${tried.join('\n- ')}\n` +
      `Install ${name}, or give the path of one: ${variable}=/path/to/${name.toLowerCase()} npm test`,
  );
}

function fromPlaywright() {
  const args = ['node_modules/playwright/cli.js', 'install', '--no-shell', '--no-progress', 'chromium'];
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000', PLAYWRIGHT_SKIP_BROWSER_GC: '1' };
  return `playwright install chromium: ${run(process.execPath, args, 3, env) ?? 'done, but it does not run'}`;
}

/** Installs a package of Debian and its kin, as root. @param {string} name */
function fromDebian(name) {
  if (process.getuid?.() !== 0) return `apt-get install ${name}: not tried, it is for root`;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Go on after a failed update: the machine's older lists may do.
  run('apt-get', ['update'], 10, env);
  const failure = run('apt-get', ['install', '-y', '--no-install-recommends', name], 10, env);
  return `apt-get install ${name}: ${failure ?? 'done, but it does not run'}`;
}
