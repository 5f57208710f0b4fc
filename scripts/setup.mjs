// @ts-check
// Makes a fresh clone ready: its packages and, with --browser, a Chromium and a Firefox for the tests.
// Runs before anything is installed, on the Node the machine has.
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup/packages.mjs';

try {
  const [unknown] = process.argv.slice(2).filter((option) => option !== '--browser');
  if (unknown !== undefined) throw new Error(`Unknown option ${unknown}: the only one is --browser.`);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensurePackages();
  if (process.argv.includes('--browser')) {
    // Needs the packages.
    const { ensureBrowsers } = await import('./setup/browsers.mjs');
    await ensureBrowsers();
  }
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
