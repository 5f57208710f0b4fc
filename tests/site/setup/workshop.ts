/** Workshops to build in: folders with a copy of the project, one a build. */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeContent } from '../../convert/concord/large.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const parts = [
  'src',
  'scripts',
  'public',
  'seeds',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Environment variables that change a build; a workshop's build gets only those it names. */
const own =
  /^(VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|SITE_URL$|BASE_PATH$|[A-Z]+_DIR$)/;

export interface Order {
  /** Name of the folder. */
  name: string;
  siteUrl: string;
  basePath: string;
  /** Folders laid out like the project, whose `seeds` and `content` are copied over its own. */
  additions?: string[];
}

/**
 * Copies the project, with the additions, and builds it there.
 *
 * @returns the folder of the built site
 * @throws Error with the output of a build that fails
 */
export async function buildSite({ name, siteUrl, basePath, additions = [] }: Order): Promise<string> {
  // Build below the project, where its packages are found.
  const folder = join(project, '.cache/tests', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const generated = join(project, 'content/generated');
  for (const part of parts) {
    cpSync(join(project, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.startsWith(generated),
    });
  }
  for (const addition of additions) {
    for (const part of ['seeds', 'content'])
      cpSync(join(addition, part), join(folder, part), { recursive: true });
  }
  await run(folder, { SITE_URL: siteUrl, BASE_PATH: basePath });
  return join(folder, 'dist');
}

/** Folders of the third texts added in one of the builds. */
export function thirdTexts(): string[] {
  return globSync('tests/fixtures/third-texts/*', { cwd: project })
    .sort()
    .map((path) => join(project, path));
}

/** A third text and ten times as many correspondences, made anew for each run. */
export function largeContent(): string {
  const folder = join(project, '.cache/tests/large-content');
  rmSync(folder, { recursive: true, force: true });
  writeLargeContent(folder, 1430);
  return folder;
}

function run(folder: string, variables: Record<string, string>): Promise<void> {
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  const env = { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', ...variables };
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: folder, env });
    const printed: string[] = [];
    for (const stream of [build.stdout, build.stderr])
      stream.on('data', (chunk: Buffer) => printed.push(String(chunk)));
    build.once('error', reject);
    build.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build in ${folder} ended with code ${code}:\n${printed.join('')}`));
    });
  });
}
