/** The search field of every page and the options under it, driven and read by tests. */
import type { Page } from 'playwright';
import { provisionsOf, readCorpus, type CorpusProvision } from '../site/corpus.ts';
import { siteNamed } from '../site/site.ts';

export const site = siteNamed('plain');
const clauses = provisionsOf(readCorpus(site)).filter(({ kind }) => kind === 'clause');

/** A page on which searches are made. */
export const here = '/dialogue-2024/4/66/';

export function clauseOf(eId: string): CorpusProvision {
  const clause = clauses.find((one) => one.eId === eId);
  if (clause === undefined) throw new Error(`no clause has the id ${eId}`);
  return clause;
}

export const fieldOf = (page: Page) => page.locator('input[name=q]').filter({ visible: true }).first();
export const optionsOf = (page: Page) => page.getByRole('option');

/** Types into the field key by key and waits for the options of the whole answer. */
export async function write(page: Page, words: string): Promise<void> {
  await fieldOf(page).pressSequentially(words);
  await page.waitForFunction((typed) => {
    // The first options come before the whole answer, which may order others.
    const all = document.querySelector('[role=listbox][aria-busy=false] [role=option].all');
    const search = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')];
    return all !== null && search.some(({ value }) => value.endsWith(typed));
  }, words);
  await optionsOf(page).last().waitFor();
}
