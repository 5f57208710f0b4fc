import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleScripts } from '../../../src/editions/disk/scripts.ts';

const root = mkdtempSync(join(tmpdir(), 'concordance-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, '_'));

const bundled = async (files: Record<string, string>) => {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(root, '_', name), code);
  const paths = Object.keys(files).map((name) => `_/${name}`);
  const { scripts, faults } = await bundleScripts(root, paths.slice(0, 1), paths);
  return { code: scripts.get(paths[0] ?? '') ?? '', faults: faults.map(({ why }) => why) };
};

describe('a module of the site', () => {
  it('is one classic script, with what it imports at once and later', async () => {
    const { code, faults } = await bundled({
      'page.js': "import{a}from'./a.js';told.push(a);import('./b.js').then(({b})=>told.push(b));",
      'a.js': 'export const a=1;',
      'b.js': 'export const b=2;',
    });
    expect(faults).toEqual([]);
    const told: number[] = [];
    runInNewContext(code, { told });
    await expect.poll(() => told).toEqual([1, 2]);
  });

  it('preloads none of the parts it includes', async () => {
    const { code, faults } = await bundled({
      'page.js':
        'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_/part.js"])))=>i.map(i=>d[i]);\ntold(__vite__mapDeps([0]));',
      'part.js': '',
    });
    expect(faults).toEqual([]);
    const told: unknown[] = [];
    runInNewContext(code, { told: (names: unknown[]) => told.push(names.length) });
    expect(told).toEqual([0]);
  });

  it('fetches what scripts carry', async () => {
    const { code } = await bundled({ 'page.js': "fetch('donnees/corpus.json');" });
    expect(code).toContain('porte/corpus.js');
    expect((await bundled({ 'page.js': 'let a=1;' })).code).not.toContain('porte');
  });

  it.each([
    ['const at=location.hash;import(at)', 'imports a module by an address made at run time'],
    ["new Worker('w.js')", 'starts a worker'],
    ["told('_/other.js')", 'asks for the script _/other.js'],
    ['await told()', 'cannot be made one classic script: '],
    ["import './gone.js'", 'cannot be made one classic script: '],
  ])('with code that does not run from disk is reported: %s', async (code, why) => {
    const { faults } = await bundled({ 'page.js': code, 'other.js': '' });
    expect(faults).toEqual([expect.stringContaining(why)]);
  });
});
