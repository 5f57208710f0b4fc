// @ts-check
// A Firefox for the tests: the machine's own, or else Debian's.
import { findFirefox } from './find-firefox.mjs';
import { installPackage } from './debian.mjs';

/**
 * Makes sure that a Firefox is to be had: one found on the machine, else, for root on Debian and
 * its kin, the package `firefox-esr`.
 * @param {string} root folder of package.json
 * @returns {Promise<void>}
 * @throws {Error} when there is none at the end, telling what was tried
 */
export async function ensureFirefox(root) {
  if (findFirefox()) return;
  const given = process.env.FIREFOX_PATH;
  const tried = [
    given ? `FIREFOX_PATH, which is ${given}: that does not run` : 'FIREFOX_PATH, which is not set',
    'firefox and firefox-esr, and the usual places',
    await installPackage(root, 'firefox-esr'),
  ];
  const found = findFirefox();
  if (found === null)
    throw new Error(
      `No Firefox was found, and the tests need one. Tried:\n- ${tried.join('\n- ')}\n` +
        'Install Firefox, or give the path of one: FIREFOX_PATH=/path/to/firefox npm test',
    );
  console.log(`setup: Firefox installed (${found})`);
}
