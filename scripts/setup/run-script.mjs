// @ts-check
// Running a script of the project by the Node that fits it.
import { spawn } from 'node:child_process';
import module from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs a script as if it had been named to Node: in this process where that is the Node, else in one of its own,
 * whose exit code becomes that of this process.
 * @param {string} node path of its executable
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export async function runScript(node, file, args) {
  const path = resolve(file);
  if (node === process.execPath) {
    process.argv.splice(1, Infinity, path, ...args);
    module.enableCompileCache();
    await import(pathToFileURL(path).href);
    return;
  }
  const child = spawn(node, [path, ...args], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((end) => child.once('close', (code) => end(code ?? 1)));
}
