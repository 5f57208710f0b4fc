// @ts-check
// Packages of Debian and its kin, for root.
import { placesOnPath, runs } from '../../src/editions/executable.mjs';
import { lastLines, run } from './run.mjs';

/**
 * Installs a package with apt-get, where that is there and for root.
 * @param {string} root folder to run in
 * @param {string} name of the package
 * @returns {Promise<string>} what was tried, and what came of it
 */
export async function installPackage(root, name) {
  const step = `apt-get install ${name}`;
  if (!placesOnPath(['apt-get']).some(runs)) return `${step}: not tried, apt-get is not there`;
  if (process.getuid?.() !== 0) return `${step}: not tried, it is for root`;
  console.log(`setup: installing the package ${name} with apt-get`);
  const options = { cwd: root, minutes: 10, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // A failed update leaves the lists the machine has, which may do.
  const update = await run('apt-get', ['update'], options);
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', name], options);
  if (install.succeeded) return `${step}: installed, but it does not run`;
  const said = update.succeeded ? install.output : `${update.output}\n${install.output}`;
  return `${step}: failed\n${lastLines(said)}`;
}
