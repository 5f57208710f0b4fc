// @ts-check
// Running other programs, with a limit on the time they take.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

const onWindows = process.platform === 'win32';

/**
 * Runs a program of this machine to its end or to the limit, when it and all that it started are ended.
 * @param {string} command
 * @param {string[]} args
 * @param {number} minutes
 * @param {Record<string, string>} [env] variables added to the environment
 * @returns {Promise<string | null>} null when it succeeded, else the last lines it wrote; never rejects
 */
export function run(command, args, minutes, env = {}) {
  // Without the folder whose programs npm may just be replacing.
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules.\.bin$/.test(folder));
  const child = spawn(command, args, {
    env: { ...process.env, PATH: folders.join(delimiter), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group lets the whole family be ended.
    detached: !onWindows,
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: onWindows && command === 'npm',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const stop = () => {
    const { pid, exitCode, signalCode } = child;
    if (pid !== undefined && exitCode === null && signalCode === null)
      process.kill(onWindows ? pid : -pid, 'SIGKILL');
  };
  const timer = setTimeout(() => {
    output += `\nStopped after ${minutes} minutes.`;
    stop();
  }, minutes * 60_000);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve) => {
    /** @type {(succeeded: boolean) => void} */
    const settle = (succeeded) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      const lines = output.split('\n').filter((line) => line.trim() !== '');
      resolve(succeeded ? null : ['failed', ...lines.slice(-15)].join('\n  '));
    };
    child.once('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.once('close', (status) => settle(status === 0));
  });
}
