// @ts-check
// Makes a fresh clone ready: its packages and, with --browser, a Chromium and a Firefox for the tests.
// Runs before anything is installed, on the Node the machine has.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureFirefox } from './setup/firefox.mjs';
import { ensurePackages } from './setup/packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const options = process.argv.slice(2);

try {
  const unknown = options.find((option) => option !== '--browser');
  if (unknown) throw new Error(`Unknown option ${unknown}: the only one is --browser.`);
  await ensurePackages(root);
  if (options.includes('--browser')) {
    await ensureChromium(root);
    await ensureFirefox(root);
  }
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
