// @ts-check
// The packages of node_modules, as package-lock.json names them, Node itself included.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.mjs';

const oldestNode = 24;
const minutes = 15;
const npmSettings = {
  npm_config_loglevel: 'error',
  npm_config_progress: 'false',
  npm_config_update_notifier: 'false',
  // Set by the npm that started this script, for folders and commands that are not ours.
  npm_config_local_prefix: '',
};

/**
 * Installs the packages of package-lock.json where those in node_modules are others or absent.
 * @returns {Promise<string>} path of a Node that is new enough: the one that runs this, or else a package
 * @throws {Error} when npm fails, or where there is no such Node
 */
export async function ensurePackages() {
  if (!areInstalled()) {
    const start = Date.now();
    const failure = await run('npm', ['ci'], minutes, npmSettings);
    if (failure !== null)
      throw new Error(
        'npm ci did not install the packages. It needs the npm registry, and a package-lock.json that ' +
          `agrees with package.json. It ${failure}`,
      );
    console.log(`setup: packages installed in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  const node = [process.execPath, ...packedNodes()].find((path) => versionOf(path) >= oldestNode);
  if (node !== undefined) return node;
  throw new Error(
    `this project needs Node ${oldestNode} or later and found ${process.versions.node}, with no package of it for ` +
      `${process.platform} ${process.arch}: get one from https://nodejs.org and run the command again.`,
  );
}

/** Whether the list that npm leaves in node_modules has all of package-lock.json, but what is for other machines. */
function areInstalled() {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packagesOf);
  return Object.entries(wanted ?? {}).every(
    ([path, { version, integrity, optional }]) =>
      path === '' ||
      (optional === true && installed?.[path] === undefined) ||
      (version === installed?.[path]?.version && integrity === installed?.[path]?.integrity),
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} empty where it is absent
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Paths of the Nodes among the packages: each is for one kind of machine, and npm took the one that fits. */
function packedNodes() {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(optionalDependencies).flatMap((name) => {
    const folder = join('node_modules', name);
    if (!existsSync(folder)) return [];
    return [resolve(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.node)];
  });
}

/**
 * Major version of a Node, 0 when it does not run here.
 * @param {string} path
 */
function versionOf(path) {
  if (path === process.execPath) return Number.parseInt(process.versions.node, 10);
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/^v(\d+)/.exec(String(stdout))?.[1] ?? 0);
}
