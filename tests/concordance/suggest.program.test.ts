/** The command that lists untied clauses most alike. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../convert/sources.ts';

const command = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/suggest.ts', ...args], { cwd: root, encoding: 'utf8' });

test('prints the notice, then the list', () => {
  const { status, stdout, stderr } = command('--most', '2', '--of', 'oci-2016/ii');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^A help to find, no reading:/);
  expect(stdout.match(/^0\.\d{3} {2}OCI ii – DIM \d\.\d+: /gm)).toHaveLength(2);
});

test('refuses a number of pairs below 1', () => {
  const { status, stdout, stderr } = command('--most', '0');
  expect([status, stdout, stderr]).toEqual([1, '', '--most takes a number from 1, not 0\n']);
});
