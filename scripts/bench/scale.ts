// Search on editions of many times the clauses: each is made up, built in a folder of its own, and searched.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fieldOfPage, fieldOfSearch, measureKeys, type KeyCost } from './key-cost.ts';
import { writeLargerEdition } from './larger-edition.ts';
import { slowPhone } from './paint.ts';
import { copyProject } from './project-copy.ts';
import { searchFirst } from './runs.ts';
import type { FirstSearch } from './search-cost.ts';
import { weighFirstSearch } from './search-weight.ts';
import { withSite } from './site.ts';
import type { Traffic } from './traffic.ts';

/** A search field, what a first search in it loads, and what its keys cost. */
export interface FieldCost {
  where: string;
  first: Traffic;
  keys: KeyCost[];
}

export interface SearchCost {
  waits: FirstSearch[];
  fields: FieldCost[];
}

/** Measures search on a built site. */
export async function measureSearch(root: string): Promise<SearchCost> {
  let cost: SearchCost = { waits: [], fields: [] };
  await withSite(root, async (browser, url) => {
    const clause = new URL('./dialogue-2024/4/66/', url).href;
    const page = new URL('./recherche/', url).href;
    const fields: FieldCost[] = [];
    for (const [where, address, field] of [
      ['from a clause', clause, fieldOfPage],
      ['on its page', page, fieldOfSearch],
    ] as const)
      fields.push({
        where,
        first: await weighFirstSearch(browser, address, field),
        keys: await measureKeys(browser, address, slowPhone, field),
      });
    cost = { waits: await searchFirst(browser, clause), fields };
  });
  return cost;
}

/**
 * Builds an edition of many times the clauses below the project.
 *
 * @param isBuilt whether to take the one that was built before
 * @returns the folder of the built site
 * @throws Error with the output of a build that fails
 */
export async function buildLarger(project: string, scale: number, isBuilt: boolean): Promise<string> {
  const folder = join(project, '.cache/bench', `scale-${scale}`);
  if (isBuilt) return join(folder, 'dist');
  const additions = `${folder}-texts`;
  rmSync(additions, { recursive: true, force: true });
  mkdirSync(additions, { recursive: true });
  writeLargerEdition(project, additions, scale);
  copyProject(folder, [additions]);
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    env: { ...process.env, BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  const [status] = (await once(build, 'close')) as [number | null];
  if (status !== 0) throw new Error(`The build of ${scale} times the clauses failed. It said:\n${output}`);
  return join(folder, 'dist');
}
