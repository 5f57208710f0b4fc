/** What the search page shows, as its address keeps it and its form holds it. */
import { facets, type Chosen, type Facet } from '../core/facets.ts';
import type { Order, SearchOptions } from '../core/search.ts';

export interface PageState extends SearchOptions {
  query: string;
}

/** Names in the address. */
const names: Record<Facet, string> = {
  instrument: 'texte',
  division: 'theme',
  relation: 'relation',
  tied: 'lien',
};
const BY_TEXT = 'texte';

/** @param known the values each facet has; others are left out */
export function readState(search: string, known: (facet: Facet) => readonly string[]): PageState {
  const given = new URLSearchParams(search);
  const chosen = Object.fromEntries(
    facets.map((facet) => {
      const values = given.getAll(names[facet]);
      return [facet, known(facet).filter((value) => values.includes(value))];
    }),
  ) as unknown as Chosen;
  const order: Order = given.get('tri') === BY_TEXT ? 'text' : 'relevance';
  return { query: given.get('q') ?? '', chosen, order, exact: given.get('exact') === '1' };
}

/** The part of an address after its path. */
export function writeState({ query, chosen, order, exact }: PageState): string {
  const search = new URLSearchParams();
  if (query.trim() !== '') search.set('q', query.trim());
  for (const facet of facets) for (const value of chosen[facet]) search.append(names[facet], value);
  if (order === 'text') search.set('tri', BY_TEXT);
  if (exact) search.set('exact', '1');
  // Slashes of ids need no escape in a query, and addresses are read by people.
  const text = search.toString().replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}
