// Editions of many times the clauses: each is made up, in a folder of its own, to be built and searched.
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
 * Makes an edition of many times the clauses, as a copy of the project below it.
 *
 * @param isBuilt whether to take the one that was made before
 * @returns its folder
 */
export function makeLarger(project: string, scale: number, isBuilt: boolean): string {
  const folder = join(project, '.cache/bench', `scale-${scale}`);
  if (isBuilt) return folder;
  const additions = `${folder}-texts`;
  rmSync(additions, { recursive: true, force: true });
  mkdirSync(additions, { recursive: true });
  writeLargerEdition(project, additions, scale);
  copyProject(folder, [additions]);
  return folder;
}
