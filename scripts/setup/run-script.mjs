// @ts-check
// Runs a script of the project with the Node found by the set-up.
import { spawn } from 'node:child_process';
import module from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs a script as `node FILE ARGS` would: in this process if it runs that Node, else in a child process, whose
 * exit code this one takes over.
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
