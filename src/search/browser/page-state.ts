/** The state of the search page, read from its address and written to it. */
import { addressValue } from '../core/address-value.ts';
import { byFacet, facets, type Facet } from '../core/facets.ts';
import type { Order, SearchOptions } from '../core/answer.ts';

export interface PageState extends SearchOptions {
  query: string;
}

/** Query parameter of each facet. */
const names: Record<Facet, string> = {
  instrument: 'texte',
  division: 'theme',
  relation: 'relation',
  tied: 'lien',
  subject: 'sujet',
};
const BY_TEXT = 'texte';

/**
 * @param search the query part of an address, with or without `?`
 * @param known the values of each facet; values not among them are dropped
 */
export function readState(search: string, known: (facet: Facet) => readonly string[]): PageState {
  const given = new URLSearchParams(search);
  const chosen = byFacet((facet) => {
    const values = given.getAll(names[facet]);
    return known(facet).filter((value) => values.includes(value));
  });
  const order: Order = given.get('tri') === BY_TEXT ? 'text' : 'relevance';
  return { query: addressValue(search, 'q'), chosen, order, exact: given.get('exact') === '1' };
}

/** The query part of an address, with `?`; empty where the state is the default. */
export function writeState({ query, chosen, order, exact }: PageState): string {
  const search = new URLSearchParams();
  if (query.trim() !== '') search.set('q', query.trim());
  for (const facet of facets) for (const value of chosen[facet]) search.append(names[facet], value);
  if (order === 'text') search.set('tri', BY_TEXT);
  if (exact) search.set('exact', '1');
  // Keep the slashes of ids: a query may hold them, and people read addresses.
  const text = search.toString().replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}
