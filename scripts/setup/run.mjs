// @ts-check
// Runs other programs, with a limit on their time.
import { spawnSync } from 'node:child_process';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} minutes it may take
 * @param {Record<string, string>} env added to the environment
 * @returns {string | null} null on success, else how it failed, with its last lines of output
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
