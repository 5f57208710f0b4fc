// @ts-check
// Running other programs, with a limit on the time they take.
import { spawnSync } from 'node:child_process';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} minutes after which it is ended
 * @param {Record<string, string>} env added to the environment
 * @returns {string | null} null when it succeeded, else that it failed and the last lines it wrote
 */
export function run(command, args, minutes, env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return null;
  const lines = [stdout, stderr, error?.message].join('\n').split('\n');
  return ['failed', ...lines.filter((line) => line.trim() !== '').slice(-15)].join('\n  ');
}
