// @ts-check
// The packages of node_modules, as package-lock.json names them, Node itself included.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from './run.mjs';

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
 * Installs the packages when they are absent or not those of package-lock.json, and runs the
 * install scripts of those that package.json names in `allowScripts`. Returns at once when a
 * stamp in node_modules tells that this was done.
 * @param {string} root folder of package.json
 * @returns {Promise<void>}
 * @throws {Error} when npm fails, or when the Node it installed does not run
 */
export async function ensurePackages(root) {
  const stampPath = join(root, 'node_modules', '.setup-stamp');
  const wanted = fingerprint(root);
  const stamp = readIfPresent(stampPath);
  const upToDate = stamp === null ? installedSinceLock(root) : stamp === wanted;
  if (stamp !== null && upToDate && nodeVersion(root) >= oldestNode) return;

  if (!upToDate) await install(root);
  await runAllowedScripts(root);
  if (nodeVersion(root) < oldestNode) throw new Error(nodeMessage());
  writeFileSync(stampPath, wanted);
}

/** @param {string} root */
async function install(root) {
  const start = Date.now();
  const { succeeded, output } = await run('npm', ['ci'], { cwd: root, minutes, env: npmSettings });
  if (!succeeded) {
    throw new Error(
      `npm ci failed. It needs the npm registry, and a package-lock.json that ` +
        `agrees with package.json. What it said:\n${lastLines(output)}`,
    );
  }
  console.log(`setup: packages installed in ${Math.round((Date.now() - start) / 1000)} s`);
}

/** @param {string} root */
async function runAllowedScripts(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = Object.keys(manifest.allowScripts ?? {}).filter((name) => manifest.allowScripts[name]);
  if (names.length === 0) return;
  const args = ['rebuild', '--ignore-scripts=false', ...names];
  const { succeeded, output } = await run('npm', args, { cwd: root, minutes, env: npmSettings });
  if (!succeeded) {
    throw new Error(
      `The install scripts of ${names.join(', ')} failed (npm ${args.join(' ')}). They need the ` +
        `npm registry. What npm said:\n${lastLines(output)}`,
    );
  }
  console.log(`setup: install scripts run (${names.join(', ')})`);
}

/**
 * Major version of the Node in node_modules, 0 when it does not run.
 * @param {string} root
 */
function nodeVersion(root) {
  const path = join(root, 'node_modules', '.bin', 'node');
  const onWindows = process.platform === 'win32';
  const result = spawnSync(onWindows ? `"${path}"` : path, ['--version'], {
    encoding: 'utf8',
    shell: onWindows,
    timeout: 30_000,
  });
  return Number(/^v(\d+)/.exec(result.stdout ?? '')?.[1] ?? 0);
}

function nodeMessage() {
  return (
    `node_modules/.bin/node should print v${oldestNode} or later, and does not run on this system ` +
    `(${process.platform} ${process.arch}). The package "node" brings it for Linux with glibc, ` +
    'macOS and Windows: use one of these, or delete node_modules and run the command again.'
  );
}

/**
 * What the installed packages depend on: the lock file, the scripts allowed, the kind of machine.
 * @param {string} root
 */
function fingerprint(root) {
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(JSON.stringify([allowScripts, process.platform, process.arch]))
    .digest('hex');
}

/**
 * Whether npm has installed since the lock file changed: for packages installed by hand.
 * @param {string} root
 */
function installedSinceLock(root) {
  const written = statSync(join(root, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  return written !== undefined && written.mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** @param {string} path */
function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
