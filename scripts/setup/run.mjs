// @ts-check
// Running other programs, with a limit on the time they take.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const onWindows = process.platform === 'win32';

/**
 * @typedef {object} Outcome
 * @property {boolean} succeeded whether the program ended by itself with status 0
 * @property {string} output what it wrote on both outputs; the cause when it could not start
 */

/**
 * Runs a program to its end, or to the limit of time; it and those it started are then ended.
 * @param {string} command name or path of the program
 * @param {string[]} args its arguments
 * @param {{ cwd: string, minutes: number, env?: Record<string, string> }} options folder to run
 *   in, limit in minutes, variables added to the environment
 * @returns {Promise<Outcome>} never rejects
 */
export function run(command, args, { cwd, minutes, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: pathWithoutPackages(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own group lets the whole family be ended.
      detached: !onWindows,
      // On Windows npm is a .cmd file, which only a shell can start.
      shell: onWindows && command === 'npm',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const stop = () => endFamily(child.pid);
    const timer = setTimeout(() => {
      output += `\n${command} was stopped after ${minutes} minutes.`;
      stop();
    }, minutes * 60_000);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    /** @type {(succeeded: boolean) => void} */
    const settle = (succeeded) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ succeeded, output: output.trim() });
    };
    child.once('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.once('close', (status) => settle(status === 0));
  });
}

/**
 * The last lines of an output, indented, to be shown under a message.
 * @param {string} output
 * @returns {string} at most 15 lines
 */
export function lastLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(-15)
    .map((line) => `  ${line}`)
    .join('\n');
}

// Packages may be replaced while npm runs, and with them the Node that node_modules holds.
function pathWithoutPackages() {
  const end = join('node_modules', '.bin');
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.endsWith(end)).join(delimiter);
}

/** @param {number | undefined} pid */
function endFamily(pid) {
  if (pid === undefined) return;
  try {
    process.kill(onWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}
