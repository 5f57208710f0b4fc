// @ts-check
// A Chromium and a Firefox for the tests: the machine's own, or else ones to install.
import { findChromium } from '../../src/editions/pdf/chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { run } from './run.mjs';

/** Takes what each browser may come from in order, until there is one. @throws {Error} telling what was tried */
export async function ensureBrowsers() {
  await ensure('Chromium', 'CHROMIUM_PATH', findChromium, [fromPlaywright, fromDebian('chromium')]);
  await ensure('Firefox', 'FIREFOX_PATH', findFirefox, [fromDebian('firefox-esr')]);
}

/**
 * @param {string} name
 * @param {string} variable
 * @param {() => string | null} find
 * @param {(() => Promise<string>)[]} sources install it; each returns what was tried, and what came of it
 */
async function ensure(name, variable, find, sources) {
  if (find() !== null) return;
  const tried = [`${variable} (${process.env[variable] ?? 'not set'}), the PATH and the usual places`];
  for (const source of sources) {
    tried.push(await source());
    const found = find();
    if (found === null) continue;
    console.log(`setup: ${name} installed (${found})`);
    return;
  }
  throw new Error(
    `No ${name} was found, and the tests need one. Tried:\n- ${tried.join('\n- ')}\n` +
      `Install ${name}, or give the path of one: ${variable}=/path/to/${name.toLowerCase()} npm test`,
  );
}

async function fromPlaywright() {
  console.log('setup: no Chromium found, asking Playwright for its own (3 minutes at most)');
  const args = ['node_modules/playwright/cli.js', 'install', '--no-shell', '--no-progress', 'chromium'];
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000', PLAYWRIGHT_SKIP_BROWSER_GC: '1' };
  const said = await run(process.execPath, args, 3, env);
  return `playwright install chromium: ${said ?? 'downloaded, but it does not run (libraries may be missing)'}`;
}

/** @param {string} name of a package, which root installs on Debian and its kin */
function fromDebian(name) {
  return async () => {
    if (process.getuid?.() !== 0) return `apt-get install ${name}: not tried, it is for root`;
    console.log(`setup: installing the package ${name} with apt-get`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // A failed update leaves the lists the machine has, which may do.
    const update = await run('apt-get', ['update'], 10, env);
    const said = await run('apt-get', ['install', '-y', '--no-install-recommends', name], 10, env);
    if (said === null) return `apt-get install ${name}: installed, but it does not run`;
    return `apt-get install ${name}: ${update === null ? said : `${update}\n${said}`}`;
  };
}
