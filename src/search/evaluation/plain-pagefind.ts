/** Plain Pagefind, for comparison: its defaults, on the clauses as printed, one record each. */
import { buildLexicon } from '../core/lexicon.ts';
import type { SearchText } from '../core/search-text.ts';
import { indexed } from '../index/files.ts';
import { loadInNode } from './in-node.ts';

/** Puts a query to a search. @returns the eIds of the clauses found, best first */
export type Ask = (query: string) => Promise<string[]>;

/** @throws Error with all that Pagefind reports */
export async function openPlainPagefind(text: SearchText): Promise<Ask> {
  const { clauses } = buildLexicon(text);
  const files = await indexed(
    clauses.map((clause, place) => ({
      url: clause.path,
      content: clause.text,
      sort: { place: String(place) },
    })),
    'fr',
  );
  const { pagefind, basePath } = await loadInNode({
    index: files,
    script: new TextDecoder().decode(files.get('pagefind.js')),
  });
  await pagefind.options({ basePath });
  const all = await pagefind.search(null, { sort: { place: 'asc' } });
  const eIds = new Map(all.results.map(({ id }, place) => [id, clauses[place]?.eId ?? '']));
  return async (query) => {
    const { results } = await pagefind.search(query);
    return results.map(({ id }) => eIds.get(id) ?? '');
  };
}
