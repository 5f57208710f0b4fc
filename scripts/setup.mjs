// @ts-check
// `node scripts/setup.mjs [--browser] [FILE …]`: makes a fresh clone ready, its packages and, with --browser, a
// Chromium and a Firefox for the tests; then runs a script of this folder by a Node that is new enough.
// Runs before anything is installed, on the Node the machine has.
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup/packages.mjs';
import { runScript } from './setup/run-script.mjs';

const args = process.argv.slice(2);
const withBrowser = args[0] === '--browser';
const [file, ...others] = withBrowser ? args.slice(1) : args;

/** @type {string} */
let node;
try {
  if (file?.startsWith('-')) throw new Error(`Unknown option ${file}: the only one is --browser.`);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  node = ensurePackages();
  // Imported only here, since it needs the packages.
  if (withBrowser) (await import('./setup/browsers.mjs')).ensureBrowsers();
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
if (file !== undefined) await runScript(node, file, others);
