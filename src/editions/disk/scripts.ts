/** Makes the module scripts of pages classic: each one file with all its imports, its `fetch` replaced. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Fault } from './fault.ts';

const carriedFetch = fileURLToPath(new URL('carried-fetch.ts', import.meta.url));

/**
 * Bundles module scripts, since browsers load no module from disk. Parts loaded later are included.
 *
 * @param root folder of the built site
 * @param paths of the module scripts that pages load, from the root
 * @param others paths of all scripts of the site: no bundle may load one by its address
 * @returns the classic scripts by the same paths, and a fault for each that cannot run from disk
 */
export async function bundleScripts(
  root: string,
  paths: readonly string[],
  others: readonly string[],
): Promise<{ scripts: Map<string, string>; faults: Fault[] }> {
  const scripts = new Map<string, string>();
  const faults: Fault[] = [];
  const refuse = (file: string, why: string) => faults.push({ file, where: 'script', address: '', why });
  for (const path of paths) {
    try {
      const code = await bundle(root, path);
      scripts.set(path, code);
      for (const { sign, why } of REFUSED) if (sign.test(code)) refuse(path, why);
      for (const other of others) if (code.includes(other)) refuse(path, `asks for the script ${other}`);
    } catch (error) {
      const said = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
      refuse(path, `cannot be made one classic script: ${said}`);
    }
  }
  return { scripts, faults };
}

async function bundle(root: string, path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: resolve(root),
    entryPoints: [`./${path}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    inject: [carriedFetch],
    plugins: [withoutPreloads],
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Empties Vite's list of parts to preload at the top of a script: here these parts are in the bundle. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^const __vite__mapDeps=.*$/m,
        'const __vite__mapDeps=()=>[];',
      ),
    }));
  },
};

/** Code that does not run from disk and that the bundler cannot replace. */
const REFUSED = [
  {
    sign: /\bimport\s*\(/,
    why: 'imports a module by an address made at run time: import it by its name, or fetch its data',
  },
  { sign: /\bnew (Shared)?Worker\b/, why: 'starts a worker: run it on the page' },
];
