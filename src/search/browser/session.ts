/** The search session of a page: loads the search text and Pagefind's index once, on first use. */
// Imported by name, so that the bundler leaves out what search does not call.
import { destroy, init, options, search } from 'concordance:pagefind';
import { tag } from 'concordance:index';
import { lexiconOf } from 'concordance:texts';
import { searchIndexFolder, searchTextPath } from '../../model/site-paths.ts';
import type { Engine } from '../core/engine.ts';
import { openEngine } from '../core/pagefind.ts';
import { createSearcher, type Searcher } from '../core/search.ts';
import { readSearchText } from '../core/search-text.ts';
import { again } from './again.ts';
import { siteAddress } from '../../components/browser-address.ts';

let current: Promise<Searcher> | null = null;

/** The searcher of this page; rejects where the texts do not load. After a failure the next call tries again. */
export function openSearcher(): Promise<Searcher> {
  if (current !== null) return current;
  const opened = again(fetchText).then((text) =>
    createSearcher(text, lexiconOf(text), {
      engine: openQuietly,
      signs: () => import('../core/signs/signs.ts'),
      rare: async (text, lexicon) => (await import('./rare.ts')).rare(text, lexicon),
      subjects: async () => (await import('concordance:subjects')).clauses,
    }),
  );
  opened.catch(() => (current = null));
  current = opened;
  return opened;
}

/**
 * Pagefind starts to load in a promise of its own, which nobody can await: its failure is ours to tell,
 * not an error of the page.
 */
async function openQuietly(records: number): Promise<Engine> {
  const quiet = (event: PromiseRejectionEvent) => event.preventDefault();
  addEventListener('unhandledrejection', quiet);
  try {
    // From disk `siteAddress` gives the address of the folder’s page: this is that of the folder.
    const folder = new URL('.', siteAddress(`/${searchIndexFolder}`)).href;
    return await openEngine({ destroy, init, options, search }, folder, tag, records);
  } finally {
    // Rejections are told after the tasks that made them.
    setTimeout(() => removeEventListener('unhandledrejection', quiet));
  }
}

async function fetchText() {
  const response = await fetch(siteAddress(`/${searchTextPath}`));
  if (!response.ok) throw new Error(`${searchTextPath}: ${response.status}`);
  return readSearchText(await response.text());
}
