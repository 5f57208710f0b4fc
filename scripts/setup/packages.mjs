// @ts-check
// The packages of node_modules, as package-lock.json names them, Node itself included.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
 * Installs the packages of package-lock.json where those in node_modules are others or absent, and
 * runs the install scripts of those that package.json names in `allowScripts` where Node is absent.
 * @returns {Promise<void>}
 * @throws {Error} when npm fails, or when the Node it installed does not run
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
  if (nodeVersion() >= oldestNode) return;
  await runAllowedScripts();
  if (nodeVersion() < oldestNode) throw new Error(nodeMessage());
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

async function runAllowedScripts() {
  const { allowScripts = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  const args = ['rebuild', '--ignore-scripts=false', ...names];
  const failure = await run('npm', args, minutes, npmSettings);
  if (failure !== null) throw new Error(`npm ${args.join(' ')} ${failure}\nIt needs the npm registry.`);
  console.log(`setup: install scripts run (${names.join(', ')})`);
}

/** Major version of the Node in node_modules, 0 when it does not run. */
function nodeVersion() {
  const onWindows = process.platform === 'win32';
  const { stdout } = spawnSync(
    onWindows ? '"node_modules/.bin/node"' : 'node_modules/.bin/node',
    ['--version'],
    {
      encoding: 'utf8',
      shell: onWindows,
      timeout: 30_000,
    },
  );
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

function nodeMessage() {
  return (
    `node_modules/.bin/node should print v${oldestNode} or later, and does not run on this system ` +
    `(${process.platform} ${process.arch}). The package "node" brings it for Linux with glibc, ` +
    'macOS and Windows: use one of these, or delete node_modules and run the command again.'
  );
}
