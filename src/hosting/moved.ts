/** Addresses that lead on to others: numbers of clauses in other figures, and the views that once shared a page. */
import { clausesOf } from '../edition/lookups.ts';
import type { Instrument } from '../model/edition.ts';
import { fromRoman } from '../model/roman.ts';
import { concordancePath, pathOf } from '../model/site-paths.ts';

/** Paths within the site, each with a slash at both ends. */
export interface Moved {
  from: string;
  to: string;
}

/** Clauses with Roman numbers, by their value and in capitals: `/oci-2016/2/` and `/oci-2016/II/` to `/oci-2016/ii/`. */
export function movedPaths(instruments: readonly Instrument[]): Moved[] {
  return instruments.flatMap((instrument) => {
    const clauses = clausesOf(instrument);
    const taken = new Set(clauses.map(({ eId }) => eId));
    return clauses.flatMap(({ eId }) => {
      const cut = eId.lastIndexOf('/') + 1;
      const value = fromRoman(eId.slice(cut));
      if (value === null) return [];
      return [String(value), eId.slice(cut).toUpperCase()]
        .map((num) => `${eId.slice(0, cut)}${num}`)
        .filter((other) => !taken.has(other))
        .map((other) => ({ from: pathOf(other), to: pathOf(eId) }));
    });
  });
}

/**
 * One regular expression for all paths that lead to the same, with or without a slash at their end. Servers that compare
 * paths as written ignore case, and would lead `/oci-2016/ii/` on to itself.
 */
export function movedPatterns(moved: readonly Moved[]): { pattern: string; to: string }[] {
  const byTarget = new Map<string, string[]>();
  for (const { from, to } of moved) byTarget.set(to, [...(byTarget.get(to) ?? []), from.slice(1, -1)]);
  return [...byTarget].map(([to, paths]) => ({ pattern: `(${paths.join('|')})/?$`, to }));
}

/** A query of the page of the concordance that once gave what is now a page of its own. */
export interface MovedQuery {
  name: string;
  /** Values that are led on, by a regular expression that all hosts read: ids alone. */
  values: string;
  /** Path of the page; `{value}` stands for the value. */
  to: string;
  /** Whether the query goes with it. */
  keepsQuery: boolean;
}

export const queriedPage = '/concordance/';

/** The first that fits counts. */
export const movedQueries: readonly MovedQuery[] = [
  { name: 'a', values: '[a-z0-9-]+(/[a-z0-9-]+)*', to: '/concordance/regard/', keepsQuery: true },
  {
    name: 'engagement',
    values: '[a-z0-9-]+/[a-z0-9]+',
    to: concordancePath('{value}'),
    keepsQuery: false,
  },
  { name: 'theme', values: '[a-z0-9-]+(/[a-z0-9]+)?', to: concordancePath('{value}'), keepsQuery: false },
  { name: 'relation', values: '[a-z]+', to: '/concordance/tableau/', keepsQuery: true },
];
