/** Workshops to build in: folders with a copy of the project, one a build. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject as copyInto } from '../../../scripts/bench/project-copy.ts';
import { writeLargeContent } from '../../convert/concord/large.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
/** Environment variables that change a build; a workshop's build gets only those it names. */
const own =
  /^(VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|SITE_[A-Z]+$|BASE_PATH$|[A-Z]+_DIR$)/;

export interface Order {
  /** Name of the folder. */
  name: string;
  /** Public origin; a site without one does not know its address. */
  siteUrl?: string;
  basePath: string;
  /** Folders laid out like the project, whose `seeds` and `content` are copied over its own. */
  additions?: string[];
  /** Setting of who publishes it; the project without. */
  publisher?: string;
  /** Setting of where to write to; none without. */
  contact?: string;
  /** Setting of the locale that it speaks; French without. */
  locale?: string;
  /** Setting of the most clauses whose texts come with the search text; a thousand without. */
  atHand?: number;
  /** Whether it has pictures for previews, which take seconds to draw the first time; it has them without. */
  pictures?: boolean;
}

/**
 * Copies the project, with the additions, and builds it there.
 *
 * @returns the folder of the built site
 * @throws Error with the output of a build that fails
 */
export async function buildSite({
  name,
  siteUrl,
  basePath,
  additions = [],
  locale = 'fr',
  publisher = '',
  contact = '',
  atHand,
  pictures = true,
}: Order): Promise<string> {
  const folder = copyProject(name, additions);
  const { code, printed } = await startBuild(folder, {
    ...(siteUrl !== undefined && { SITE_URL: siteUrl }),
    BASE_PATH: basePath,
    SITE_LOCALE: locale,
    SITE_PUBLISHER: publisher,
    SITE_CONTACT: contact,
    ...(atHand !== undefined && { SITE_ATHAND: String(atHand) }),
    SHARE_PICTURES: pictures ? 'all' : 'none',
  }).ended;
  if (code !== 0) throw new Error(`The build in ${folder} ended with code ${code}:\n${printed}`);
  return join(folder, 'dist');
}

/** Copies the project, with the additions, to a folder of its own. @returns the folder */
export function copyProject(name: string, additions: readonly string[] = []): string {
  // Build below the project, where its packages are found.
  const folder = join(project, '.cache/tests', name);
  copyInto(folder, additions);
  return folder;
}

/** What is added in one of the builds: the third texts, and comparisons of some of them. */
export function thirdTexts(): string[] {
  return [...thirdTextFolders(), moreComparisons()];
}

/** Folders of the third texts, one each. */
export function thirdTextFolders(): string[] {
  return globSync('tests/fixtures/third-texts/*', { cwd: project })
    .sort()
    .map((path) => join(project, path));
}

/**
 * Comparisons of the third texts with each other, some of them in part, beside that of the project's own two: files that
 * list the entries of both.
 */
function moreComparisons(): string {
  const folder = join(project, '.cache/tests/more-comparisons');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  const added = ['tests/fixtures/concordance/content', 'tests/fixtures/comparisons/content'];
  for (const from of added) cpSync(join(project, from), join(folder, 'content'), { recursive: true });
  for (const name of ['comparisons', 'correspondences/novelties', 'correspondences/repetitions']) {
    const [own, more] = [project, folder].map((root) =>
      readFileSync(join(root, 'content', `${name}.yaml`), 'utf8'),
    );
    // Both are one list under one key.
    const entries = more?.slice(more.indexOf('\n') + 1) ?? '';
    writeFileSync(join(folder, 'content', `${name}.yaml`), `${own?.trimEnd()}\n${entries}`);
  }
  return folder;
}

/** A locale of a few words. */
export function madeUpLocale(): string {
  return join(project, 'tests/fixtures/locale/made-up.ts');
}

/** A third text and ten times as many correspondences, made anew for each run. */
export function largeContent(): string {
  const folder = join(project, '.cache/tests/large-content');
  rmSync(folder, { recursive: true, force: true });
  writeLargeContent(folder, 1430);
  return folder;
}

export interface Started {
  child: ChildProcess;
  /** Waits until it has printed these words. */
  printed(words: string): Promise<void>;
  ended: Promise<{ code: number | null; printed: string }>;
}

/** Starts `npm run build` in a copy of the project. */
export function startBuild(folder: string, variables: Record<string, string>): Started {
  return start(['scripts/build.ts'], folder, variables);
}

/** Starts Node in a copy of the project, in an environment that is the same wherever the tests run. */
export function start(args: readonly string[], folder: string, variables: Record<string, string>): Started {
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Pictures once drawn are kept for all copies of the project.
    CACHE_DIR: join(project, '.cache'),
    ...variables,
  };
  const child = spawn(process.execPath, args, { cwd: folder, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += String(chunk);
      child.emit('printed');
    });
  const ended = new Promise<{ code: number | null; printed: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, printed }));
  });
  return {
    child,
    ended,
    printed: (words) =>
      new Promise((resolve, reject) => {
        const look = () => printed.includes(words) && resolve();
        child.on('printed', look);
        void ended.then(() => reject(new Error(`“${words}” was not printed, but:\n${printed}`)));
        look();
      }),
  };
}
