/** The lock file has a checksum for every package, so that any registry must give the same files. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const manifest = read('package.json') as Record<
  'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('every package has a checksum', () => {
  expect(locked.length).toBeGreaterThan(500);
  const without = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(without.map(([path]) => path)).toEqual([]);
});

test('no registry is named', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('versions are exact, and those that were locked', () => {
  const wanted = Object.entries({ ...manifest.devDependencies, ...manifest.optionalDependencies });
  expect(wanted.map(([name]) => [name, packages[`node_modules/${name}`]?.version])).toEqual(wanted);
});

test('Node comes without an install script, for each kind of machine', () => {
  const nodes = Object.keys(manifest.optionalDependencies).map((name) => packages[`node_modules/${name}`]);
  expect(nodes.length).toBeGreaterThan(3);
  expect(nodes.filter((node) => node?.hasInstallScript === true)).toEqual([]);
});
