// @ts-check
// A Chromium for the tests: the machine's own, or else one to install.
import { join } from 'node:path';
import { findChromium } from '../../src/editions/pdf/chromium.mjs';
import { installPackage } from './debian.mjs';
import { lastLines, run } from './run.mjs';

/**
 * Makes sure that a Chromium is to be had: one found on the machine, else Playwright's download,
 * else, for root on Debian and its kin, the package `chromium`.
 * @param {string} root folder of package.json, its packages installed
 * @returns {Promise<void>}
 * @throws {Error} when there is none at the end, telling what was tried
 */
export async function ensureChromium(root) {
  if (findChromium()) return;
  const given = process.env.CHROMIUM_PATH;
  const tried = [
    given ? `CHROMIUM_PATH, which is ${given}: that does not run` : 'CHROMIUM_PATH, which is not set',
    'chromium, chromium-browser, google-chrome and google-chrome-stable, and the usual places',
  ];
  for (const source of [fromPlaywright, () => installPackage(root, 'chromium')]) {
    tried.push(await source(root));
    const found = findChromium();
    if (found) {
      console.log(`setup: Chromium installed (${found})`);
      return;
    }
  }
  throw new Error(
    `No Chromium was found, and the tests need one. Tried:\n- ${tried.join('\n- ')}\n` +
      'Install Chromium or Chrome, or give the path of one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

/**
 * @param {string} root
 * @returns {Promise<string>} what was tried, and what came of it
 */
async function fromPlaywright(root) {
  console.log('setup: no Chromium found, asking Playwright for its own (3 minutes at most)');
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const { succeeded, output } = await run(
    process.execPath,
    [cli, 'install', '--no-shell', '--no-progress', 'chromium'],
    {
      cwd: root,
      minutes: 3,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000', PLAYWRIGHT_SKIP_BROWSER_GC: '1' },
    },
  );
  const step = 'playwright install chromium';
  if (succeeded) return `${step}: downloaded, but it does not run (system libraries may be missing)`;
  return `${step}: failed\n${lastLines(output)}`;
}
